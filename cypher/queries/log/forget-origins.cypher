// From where an account did what it did is forgotten.
CYPHER replan=skip
MATCH (entry:LogEntry {account: $account})
REMOVE entry.origin
