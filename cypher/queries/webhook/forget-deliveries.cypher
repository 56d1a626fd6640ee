// Forgets deliveries that were made before a moment and don't wait any more.
CYPHER replan=skip
MATCH (delivery:WebhookDelivery)
WHERE delivery.madeAt < $before AND delivery.state <> 'waiting'
DELETE delivery
