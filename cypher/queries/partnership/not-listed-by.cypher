// Sources that told all ties of a party when one partnership stood, as far as is known, and name no tie between its parties.
MATCH (municipality:Municipality)-[tie:TWINNED_WITH {partnership: $id}]-(partner:Keyed)
WHERE /* known(tie) */
CALL (municipality, tie, partner) {
  MATCH (description:SourceDescription)-[:DESCRIBES]->(source:Source)
  WHERE description.covers IS NOT NULL
    AND /* lastDescription(description, source) */
    AND /* stoodWhenToldOf(tie, description) */
    AND /* coversTiesOf(description, municipality) */
    AND NOT EXISTS {
      MATCH (municipality)-[listed:TWINNED_WITH]-(partner)
      WHERE /* names(listed, source) */
    }
  RETURN description, source
}
WITH DISTINCT description, source, municipality
RETURN source.id AS source,
       source.title AS title,
       coalesce(description.published, description.retrieved) AS day,
       {kind: split(municipality.key, '/')[0], id: municipality.id, name: municipality.name} AS municipality
ORDER BY description.saidBy, source, municipality.id
