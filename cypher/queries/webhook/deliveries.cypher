// The latest that was or is sent to webhooks of an account, without what is sent.
CYPHER replan=skip
MATCH (webhook:Webhook {account: $account})
MATCH (delivery:WebhookDelivery {webhook: webhook.id})
RETURN delivery.id AS id,
       delivery.webhook AS webhook,
       delivery.madeAt AS madeAt,
       delivery.state AS state,
       delivery.attempts AS attempts,
       delivery.nextAt AS nextAt,
       delivery.outcome AS outcome,
       delivery.status AS status,
       delivery.added AS added,
       delivery.removed AS removed,
       null AS sealed
ORDER BY madeAt DESC, id
LIMIT $limit
