// Webhooks of an account, the latest first.
CYPHER replan=skip
MATCH (webhook:Webhook {account: $account})
RETURN webhook.id AS id,
       webhook.account AS account,
       webhook.madeAt AS madeAt,
       webhook.comparedUntil AS comparedUntil,
       webhook.why AS why,
       webhook.sealed AS sealed
ORDER BY madeAt DESC, id
