// Gives an account a second factor that is yet to be confirmed, or none.
CYPHER replan=skip
MATCH (account:Account {id: $id})
SET account.secondFactor = $secondFactor,
    account.confirmed = false,
    account.recoveryCodes = [],
    account.lastStep = 0
