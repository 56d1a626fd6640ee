// The session of a mark, with the account that it is of.
CYPHER replan=skip
MATCH (session:Session {mark: $mark})
WHERE session.until > $now AND session.seenAt > $seenAfter
MATCH (account:Account {id: session.account})
RETURN session.mark AS mark,
       session.whole AS whole,
       session.seenAt AS seenAt,
       account.id AS account,
       account.sealedName AS sealedName,
       account.roles AS roles
