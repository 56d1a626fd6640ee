// Notes what was done.
CYPHER replan=skip
CREATE (:LogEntry {
  id: $id, at: $at, account: $account, deed: $deed, object: $object, result: $result, origin: $origin
})
