// All versions that the registry had are kept, by the moments at which it was told something; for one that was told that in other transactions.
CYPHER replan=skip
CALL () {
  MATCH (assertion:Assertion)
  RETURN assertion.recordedAt AS at, 'assertions' AS counted
  UNION ALL
  MATCH (assertion:Assertion)
  WHERE assertion.retractedAt IS NOT NULL
  RETURN assertion.retractedAt AS at, 'retractions' AS counted
  UNION ALL
  MATCH (description:SourceDescription)
  RETURN description.at AS at, 'descriptions' AS counted
}
WITH at,
     sum(CASE counted WHEN 'assertions' THEN 1 ELSE 0 END) AS assertions,
     sum(CASE counted WHEN 'retractions' THEN 1 ELSE 0 END) AS retractions,
     sum(CASE counted WHEN 'descriptions' THEN 1 ELSE 0 END) AS descriptions
ORDER BY at
WITH collect({at: at, assertions: assertions, retractions: retractions, descriptions: descriptions}) AS moments
UNWIND range(0, size(moments) - 1) AS last
CREATE (version:RegistryVersion {at: moments[last].at})
SET version.assertions = reduce(total = 0, moment IN moments[..last + 1] | total + moment.assertions),
    version.retractions = reduce(total = 0, moment IN moments[..last + 1] | total + moment.retractions),
    version.descriptions = reduce(total = 0, moment IN moments[..last + 1] | total + moment.descriptions)
