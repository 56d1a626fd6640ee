// The parties that a partnership has or had, by name.
CYPHER replan=skip
MATCH (party:Keyed)-[:PARTY_TO]->(:Partnership {id: $partnership})
WITH DISTINCT party
RETURN split(party.key, '/')[0] AS kind, party.id AS id, party.name AS name
ORDER BY name, id
