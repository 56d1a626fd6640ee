// Takes the links to an account away.
CYPHER replan=skip
MATCH (link:OneTimeLink {account: $account})
DELETE link
