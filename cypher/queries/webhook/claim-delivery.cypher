// Keeps a delivery from other services until $until, unless one of them has it; who writes first locks it for the other.
CYPHER replan=skip
MATCH (delivery:WebhookDelivery {id: $id})
SET delivery.lockedFor = $until
WITH delivery
WHERE delivery.state = 'waiting' AND delivery.nextAt <= $now
SET delivery.nextAt = $until
RETURN count(delivery) AS claimed
