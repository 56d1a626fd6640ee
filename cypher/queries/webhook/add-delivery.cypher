// Puts a change of the answer of a webhook where it waits to be sent.
CYPHER replan=skip
MATCH (webhook:Webhook {id: $webhook})
CREATE (:WebhookDelivery {
  id: $id,
  webhook: webhook.id,
  madeAt: $madeAt,
  until: $until,
  state: 'waiting',
  attempts: 0,
  nextAt: $madeAt,
  added: $added,
  removed: $removed,
  sealed: $sealed
})
