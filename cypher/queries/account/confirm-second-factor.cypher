// From now on the second factor of an account is asked for, or one of some codes by their marks.
CYPHER replan=skip
MATCH (account:Account {id: $id})
SET account.confirmed = true,
    account.recoveryCodes = $recoveryCodes
