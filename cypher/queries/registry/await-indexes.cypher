// Waits until all indexes can be asked, five minutes at most.
CALL db.awaitIndexes(300)
RETURN count(*) AS awaited
