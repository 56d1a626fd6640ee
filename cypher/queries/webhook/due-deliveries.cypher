// What waits to be sent and whose time has come, the longest first.
CYPHER replan=skip
MATCH (delivery:WebhookDelivery {state: 'waiting'})
WHERE delivery.nextAt <= $now
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
       delivery.sealed AS sealed
ORDER BY nextAt, id
LIMIT $limit
