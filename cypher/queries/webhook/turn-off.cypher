// Turns a webhook off, with the reason, and lets go what waits for it.
CYPHER replan=skip
MATCH (webhook:Webhook {id: $id})
SET webhook.why = $why
WITH webhook
MATCH (delivery:WebhookDelivery {webhook: webhook.id})
WHERE delivery.state = 'waiting'
SET delivery.state = 'dropped',
    delivery.sealed = null
