// Published tables that have figures per country or region, which the registry can count too.
MATCH (survey:Survey)
WHERE EXISTS {
  MATCH (survey)<-[:IN_SURVEY]-(:Statistic)-[:COUNTS]->(:Country|CountryGroup|Region)
}
RETURN survey.id AS id
ORDER BY id
