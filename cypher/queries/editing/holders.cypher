// The keys of the parties that a partnership has or had, and of the municipalities that came after them.
CYPHER replan=skip
MATCH (party:Keyed)-[:PARTY_TO]->(:Partnership {id: $partnership})
WITH DISTINCT party
MATCH (party)-[:SUCCEEDED_BY]->{0,9}(holder:Keyed)
RETURN DISTINCT holder.key AS key
