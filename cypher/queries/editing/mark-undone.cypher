// Marks a revision as undone, unless it is; who writes first locks it for the other.
CYPHER replan=skip
MATCH (revision:Revision {number: $number})
SET revision.touchedAt = $at
WITH revision
WHERE revision.undoneBy IS NULL
SET revision.undoneBy = $undoneBy
RETURN count(revision) AS marked
