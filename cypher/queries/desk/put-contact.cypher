// Puts a contact in place of the one that a municipality has.
CYPHER replan=skip
MERGE (contact:Contact {municipality: $municipality})
SET contact.checkedOn = $checkedOn,
    contact.sealed = $sealed
