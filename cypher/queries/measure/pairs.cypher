// Pairs of parties with a tie that speaks of $asOf, and its status then; a row for each tie of a pair.
CYPHER replan=skip
MATCH (one)-[tie:TWINNED_WITH|WORLD_TWINNED_WITH]->(other)
WHERE /* onDay(tie) */
  AND /* heldAsAsked(tie) */
  AND ($kind IS NULL OR tie.kind = $kind)
  AND ($country IS NULL
    OR $country IN [one.country, other.country]
    OR 'country/' + $country IN [one.key, other.key])
WITH one, tie, other,
     reduce(sources = [], cited IN tie.sources |
       CASE WHEN split(cited, '#')[0] IN sources THEN sources ELSE sources + split(cited, '#')[0] END) AS sources
WHERE size(sources) >= $minSources
RETURN one.key AS one,
       coalesce(one.name, one.id) AS oneName,
       other.key AS other,
       coalesce(other.name, other.id) AS otherName,
       one:Country OR other:Country AS withCountry,
       /* status(tie) */ AS status
