// Notes up to when the answer of a webhook was looked at, unless another service did so first; who writes first locks it for the other.
CYPHER replan=skip
MATCH (webhook:Webhook {id: $id})
SET webhook.lockedFor = $until
WITH webhook
WHERE webhook.comparedUntil = $seen AND webhook.why IS NULL
SET webhook.comparedUntil = $until
RETURN count(webhook) AS compared
