// Counts what was recorded and retracted, and whether the drawing changed for another reason.
MATCH (registry:Registry {id: 'stedenband'})
SET registry.assertions = registry.assertions + $assertions,
    registry.retractions = registry.retractions + $retractions,
    registry.revision = registry.revision + $revisions
