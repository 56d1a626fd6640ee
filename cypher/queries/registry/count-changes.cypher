// Counts what was recorded, retracted and described, with the $latest time of it, and whether the drawing changed for another reason, or what it must know of places; and keeps the version that this makes of the registry.
CYPHER replan=skip
MATCH (registry:Registry {id: 'stedenband'})
SET registry.assertions = registry.assertions + $assertions,
    registry.retractions = registry.retractions + $retractions,
    registry.changes = coalesce(registry.changes, 0) + $assertions + $retractions + $descriptions,
    registry.revision = registry.revision + $revisions + $descriptions,
    registry.descriptions = coalesce(registry.descriptions, 0) + $descriptions,
    registry.latest = CASE WHEN $latest > coalesce(registry.latest, 0) THEN $latest ELSE registry.latest END,
    registry.geography = CASE WHEN $geography THEN randomUUID() ELSE registry.geography END
WITH registry
WHERE registry.latest > 0
MERGE (version:RegistryVersion {at: registry.latest})
SET version += registry {.assertions, .retractions, .descriptions}
