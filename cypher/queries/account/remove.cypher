// Takes an account away, with its webhooks and what was sent to them.
CYPHER replan=skip
MATCH (account:Account {id: $id})
CALL (account) {
  MATCH (webhook:Webhook {account: account.id})
  OPTIONAL MATCH (delivery:WebhookDelivery {webhook: webhook.id})
  DELETE delivery, webhook
}
DELETE account
