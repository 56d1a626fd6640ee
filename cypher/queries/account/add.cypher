// Adds an account that nobody can sign in to yet.
CYPHER replan=skip
CREATE (:Account {id: $id, name: $name, sealedName: $sealedName, roles: $roles, madeAt: $madeAt})
