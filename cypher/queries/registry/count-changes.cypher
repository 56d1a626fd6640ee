// Counts what was recorded and retracted, and whether the drawing changed for another reason, or what it must know of places.
CYPHER replan=skip
MATCH (registry:Registry {id: 'stedenband'})
SET registry.assertions = registry.assertions + $assertions,
    registry.retractions = registry.retractions + $retractions,
    registry.revision = registry.revision + $revisions,
    registry.geography = CASE WHEN $geography THEN randomUUID() ELSE registry.geography END
