// Those of $entries of the gazetteer that no place of the registry is, with their countries.
// It is one that is near and of the same name, or of that name in the country and has no location.
UNWIND $entries AS entry
MATCH (country:Country {id: entry.country})
WHERE NOT EXISTS {
  MATCH (known:PartnerCity {id: entry.id})
  WHERE known.name IS NOT NULL
}
  AND NOT EXISTS {
    MATCH (near:Place)
    WHERE point.distance(near.point, point({latitude: entry.latitude, longitude: entry.longitude})) <= $metres
      AND any(name IN near.names WHERE toLower(name) IN entry.names)
  }
  AND NOT EXISTS {
    MATCH (unlocated:PartnerCity)-[:IN_COUNTRY]->(country)
    WHERE unlocated.point IS NULL
      AND any(name IN unlocated.names WHERE toLower(name) IN entry.names)
  }
RETURN entry.id AS id,
       {key: country.key, id: country.id, name: country.name, names: country.names} AS country
ORDER BY entry.order
