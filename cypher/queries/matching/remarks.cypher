// What sources say of places and countries besides ties: wishes, requests, refusals, policy, projects, economies.
CYPHER replan=skip
MATCH (said:Assertion {kind: 'statement'})-[:FROM]->(source:Source)
WHERE said.type IN ['wish', 'request', 'refusal', 'municipal_policy', 'policy_document', 'project', 'economic_link', 'country_trait']
  AND /* recorded(said) */
  AND /* published(source) */
WITH said, source, COLLECT {
  MATCH (said)-[:SAYS {role: 'subject'}]->(subject:Keyed)
  RETURN subject.key
} AS subjects, COLLECT {
  MATCH (said)-[:SAYS {role: 'theme'}]->(theme:Theme)
  RETURN {id: theme.key, name: coalesce(theme.name, theme.id)} AS named
  ORDER BY named.id
} AS themes
WHERE size(subjects) > 0
RETURN said.type AS type,
       coalesce(said.text, '') AS text,
       coalesce(said.note, '') AS about,
       themes,
       subjects,
       said.held AS held,
       said.seen AS seen,
       source.saidBy AS saidBy,
       source.published AS published,
       [source.id + CASE WHEN coalesce(said.locator, '') = '' THEN '' ELSE '#' + said.locator END] AS sources
ORDER BY said.id
