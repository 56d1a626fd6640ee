// Notes that something of the desk's was corrected, erased or destroyed.
CYPHER replan=skip
CREATE (:DeskAmendment {id: $id, thing: $thing, part: $part, deed: $deed, at: $at, by: $by, sealed: $sealed})
