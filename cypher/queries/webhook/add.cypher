// Adds a webhook to an account.
CYPHER replan=skip
MATCH (account:Account {id: $account})
CREATE (:Webhook {id: $id, account: account.id, madeAt: $madeAt, comparedUntil: $comparedUntil, sealed: $sealed})
