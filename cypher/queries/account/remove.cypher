// Takes an account away.
CYPHER replan=skip
MATCH (account:Account {id: $id})
DELETE account
