// Keeps a link that can be used once, by its mark, in the place of those that the account had.
CYPHER replan=skip
OPTIONAL MATCH (before:OneTimeLink {account: $account})
DELETE before
WITH count(before) AS replaced
CREATE (:OneTimeLink {mark: $mark, account: $account, until: $until})
