// Keeps a token of an account, by its mark.
CYPHER replan=skip
CREATE (:AccessToken {
  id: $id,
  mark: $mark,
  account: $account,
  sealedPurpose: $sealedPurpose,
  roles: $roles,
  madeAt: $madeAt,
  until: $until
})
