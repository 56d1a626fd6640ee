// Counts what was recorded, retracted and described, with the $latest time of it, and whether the drawing changed for another reason, or what it must know of places.
CYPHER replan=skip
MATCH (registry:Registry {id: 'stedenband'})
SET registry.assertions = registry.assertions + $assertions,
    registry.retractions = registry.retractions + $retractions,
    registry.changes = coalesce(registry.changes, 0) + $assertions + $retractions + $descriptions,
    registry.revision = registry.revision + $revisions + $descriptions,
    registry.latest = CASE WHEN $latest > coalesce(registry.latest, 0) THEN $latest ELSE registry.latest END,
    registry.geography = CASE WHEN $geography THEN randomUUID() ELSE registry.geography END
