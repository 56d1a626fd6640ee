// The first day by which a tie had surely begun.
CYPHER replan=skip
MATCH ()-[tie:TWINNED_WITH]->()
WHERE tie.since IS NOT NULL
WITH min(tie.sinceMax) AS day
WHERE day IS NOT NULL
RETURN day
