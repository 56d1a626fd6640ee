// Webhooks of accounts, and what is sent to them. Of one change of an answer there is one delivery, whichever service noticed it.
CREATE CONSTRAINT webhook_id FOR (n:Webhook) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT webhook_delivery_id FOR (n:WebhookDelivery) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT webhook_delivery_until FOR (n:WebhookDelivery) REQUIRE (n.webhook, n.until) IS UNIQUE;
CREATE INDEX webhook_account FOR (n:Webhook) ON (n.account);
CREATE INDEX webhook_delivery_state FOR (n:WebhookDelivery) ON (n.state);
CREATE INDEX webhook_compared FOR (n:Webhook) ON (n.comparedUntil);
CREATE INDEX webhook_delivery_webhook FOR (n:WebhookDelivery) ON (n.webhook);
