// Whether an account has a calendar, by the mark of its address, and with which roles.
CYPHER replan=skip
MATCH (account:Account {id: $account})
WHERE account.calendar IS NOT NULL
RETURN account.id AS account,
       account.calendar AS mark,
       account.roles AS roles
