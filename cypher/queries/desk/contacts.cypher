// All contacts.
CYPHER replan=skip
MATCH (contact:Contact)
WHERE contact.municipality > ''
RETURN contact.municipality AS municipality,
       contact.checkedOn AS checkedOn,
       contact.sealed AS sealed
ORDER BY municipality
