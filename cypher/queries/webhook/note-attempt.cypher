// Notes how an attempt to send a delivery ended; what is sent is kept only as long as it waits.
CYPHER replan=skip
MATCH (delivery:WebhookDelivery {id: $id})
SET delivery.state = $state,
    delivery.attempts = $attempts,
    delivery.nextAt = $nextAt,
    delivery.outcome = $outcome,
    delivery.status = $status,
    delivery.sealed = CASE WHEN $state = 'waiting' THEN delivery.sealed END
