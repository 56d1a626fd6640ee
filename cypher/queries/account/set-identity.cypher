// Notes as whom a provider of identities knows the account.
CYPHER replan=skip
MATCH (account:Account {id: $id})
SET account.identity = $identity
