// The places that lie in a country, with all that they are called.
CYPHER replan=skip
MATCH (:Country {id: $country})<-[:IN_COUNTRY]-(place:PartnerCity)
RETURN place.id AS id, coalesce(place.names, []) AS names
