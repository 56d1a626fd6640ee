// Every country and partner city that is called otherwise in Dutch, with that name.
MATCH (thing:Country|CountryGroup|PartnerCity)
WHERE thing.nameNl <> thing.name
RETURN thing.key AS key, thing.nameNl AS name
