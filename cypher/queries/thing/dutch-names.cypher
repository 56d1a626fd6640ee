// What things are called in Dutch, where that differs from their own name.
MATCH (thing:Country|PartnerCity)
WHERE thing.nameNl <> thing.name
RETURN thing.key AS key, thing.nameNl AS name
