// Every place with its name and all names by which descriptions call it.
MATCH (place:Municipality|PartnerCity)
WHERE place.name IS NOT NULL
OPTIONAL MATCH (place)-[:IN_COUNTRY]->(country:Country)
RETURN place.key AS key,
       place.name AS name,
       COLLECT {
         MATCH (place)<-[:SAYS {role: 'subject'}]-(description:Assertion {kind: 'description'})
         WHERE description.retractedAt IS NULL AND description.scope IS NULL
         UNWIND [description.name, description.nameNl, description.nameEn] + split(coalesce(description.otherNames, ''), '\n') AS name
         WITH name
         WHERE name <> ''
         RETURN DISTINCT name
       } AS described,
       min(country.id) AS country,
       place.point.y AS latitude,
       place.point.x AS longitude
