// The parties that a partnership has or had, and the municipalities that came after them, by name.
CYPHER replan=skip
MATCH (party:Keyed)-[:PARTY_TO]->(:Partnership {id: $partnership})
WITH DISTINCT party
MATCH (party)-[:SUCCEEDED_BY]->{0,9}(holder:Keyed)
WITH DISTINCT holder
RETURN split(holder.key, '/')[0] AS kind, holder.id AS id, holder.name AS name
ORDER BY name, id
