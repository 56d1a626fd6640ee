// Gives an account a password, or none.
CYPHER replan=skip
MATCH (account:Account {id: $id})
SET account.password = $password
