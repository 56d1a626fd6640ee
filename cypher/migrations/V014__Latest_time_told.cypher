// The registry keeps when it was last told anything; what it was told so far is looked up once.
OPTIONAL MATCH (assertion:Assertion)
WITH max(assertion.recordedAt) AS recorded, max(assertion.retractedAt) AS retracted
OPTIONAL MATCH (description:SourceDescription)
WITH recorded, retracted, max(description.at) AS described
MATCH (registry:Registry {id: 'stedenband'})
SET registry.latest = reduce(latest = 0, at IN [recorded, retracted, described] | CASE WHEN at > latest THEN at ELSE latest END);
