// Makes the registry one that holds nothing yet and that the restore with $token fills.
CYPHER replan=skip
MATCH (registry:Registry {id: 'stedenband'})
SET registry = {
      id: 'stedenband',
      assertions: 0,
      retractions: 0,
      revision: 0,
      descriptions: 0,
      changes: 0,
      geography: randomUUID(),
      restoring: $token
    }
