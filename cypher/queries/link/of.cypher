// The account that a link is for, by its mark.
CYPHER replan=skip
MATCH (link:OneTimeLink {mark: $mark})
WHERE link.until > $now
RETURN link.account AS account
