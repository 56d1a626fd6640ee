// Removes a webhook of an account with all that was sent to it.
CYPHER replan=skip
MATCH (webhook:Webhook {id: $id, account: $account})
CALL (webhook) {
  MATCH (delivery:WebhookDelivery {webhook: webhook.id})
  DELETE delivery
}
DELETE webhook
RETURN count(webhook) AS removed
