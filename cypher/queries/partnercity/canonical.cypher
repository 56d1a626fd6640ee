// The id that counts of those that the same place has: that of Wikidata, else the first.
MATCH (:PartnerCity {id: $id})-[:SAME_AS]-{0,8}(same:PartnerCity)
RETURN min(same.id) AS id
