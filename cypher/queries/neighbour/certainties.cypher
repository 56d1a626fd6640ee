// How certain some ties are on $asOf, between each two parties.
UNWIND $partnerships AS partnership
MATCH (one:Keyed)-[tie:TWINNED_WITH {partnership: partnership}]->(other:Keyed)
WHERE /* onDay(tie) */
RETURN partnership,
       one.key AS one,
       other.key AS other,
       /* status(tie) */ AS status
ORDER BY partnership, one, other
