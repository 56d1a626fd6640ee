// A webhook, unless it is off.
CYPHER replan=skip
MATCH (webhook:Webhook {id: $id})
WHERE webhook.why IS NULL
RETURN webhook.id AS id,
       webhook.account AS account,
       webhook.madeAt AS madeAt,
       webhook.comparedUntil AS comparedUntil,
       webhook.why AS why,
       webhook.sealed AS sealed
