// How many assertions a source has, retracted ones among them.
MATCH (source:Source {id: $id})<-[:FROM]-(assertion:Assertion)
RETURN count(assertion) AS total
