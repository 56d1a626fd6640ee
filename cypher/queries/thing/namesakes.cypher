// Every partner city that is called as a place in another country is: its names, with its country in the language in which they are alike.
UNWIND ['en', 'nl'] AS language
MATCH (place:Municipality|PartnerCity)
WHERE place.name IS NOT NULL
  AND NOT EXISTS { (place)-[:SAME_AS]->() }
WITH language,
     CASE language WHEN 'nl' THEN coalesce(place.nameNl, place.name) ELSE place.name END AS name,
     collect(place) AS places,
     collect(DISTINCT CASE WHEN place:Municipality THEN 'NL' ELSE place.country END) AS countries
WHERE size(countries) > 1
UNWIND places AS place
MATCH (place)-[:IN_COUNTRY]->(country:Country)
WHERE place:PartnerCity
  AND country.name IS NOT NULL
WITH place, language,
     name + ' (' + CASE language WHEN 'nl' THEN coalesce(country.nameNl, country.name) ELSE country.name END + ')' AS told
WITH place,
     head(collect(CASE language WHEN 'en' THEN told END)) AS english,
     head(collect(CASE language WHEN 'nl' THEN told END)) AS dutch
RETURN place.key AS key,
       coalesce(english, place.name) AS name,
       coalesce(dutch, place.nameNl, place.name) AS nameNl
