// All links that are too old to be used are forgotten, to whatever account.
CYPHER replan=skip
MATCH (link:OneTimeLink)
WHERE link.until <= $now
DELETE link
