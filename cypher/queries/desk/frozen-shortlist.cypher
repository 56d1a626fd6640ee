// The shortlist on which a case was opened.
CYPHER replan=skip
MATCH (:Case {number: $number})-[:OPENED_ON]->(shortlist:FrozenShortlist)
RETURN shortlist.at AS at,
       shortlist.by AS by,
       shortlist.sealed AS sealed
