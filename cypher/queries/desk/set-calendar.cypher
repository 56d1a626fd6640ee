// Gives an account a calendar in place of the one that it had; none for null.
CYPHER replan=skip
MATCH (account:Account {id: $account})
SET account.calendar = $mark
