// Things with ties that hold, as a misspelled fragment has it.
MATCH (thing:Keyed)-[tie:TWINNED_WITH]-()
WHERE /* hold(tie) */
RETURN thing.id AS id, thing.name AS name
