// Gives an account other roles.
CYPHER replan=skip
MATCH (account:Account {id: $id})
SET account.roles = $roles
