// Webhooks that are on and whose answer was looked at last before $until.
CYPHER replan=skip
MATCH (webhook:Webhook)
WHERE webhook.comparedUntil < $until AND webhook.why IS NULL
RETURN webhook.id AS id,
       webhook.account AS account,
       webhook.madeAt AS madeAt,
       webhook.comparedUntil AS comparedUntil,
       webhook.why AS why,
       webhook.sealed AS sealed
ORDER BY comparedUntil, id
