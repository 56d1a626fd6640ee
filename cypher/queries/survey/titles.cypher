// Published tables that have figures per country or region, with their titles.
MATCH (survey:Survey)
WHERE EXISTS {
  MATCH (survey)<-[:IN_SURVEY]-(:Statistic)-[:COUNTS]->(:Country|CountryGroup|Region)
}
RETURN survey.id AS id, coalesce(survey.name, survey.id) AS title
ORDER BY id
