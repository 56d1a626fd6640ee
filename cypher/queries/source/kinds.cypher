// How many assertions of one source there are of each kind.
MATCH (:Source {id: $id})<-[:FROM]-(assertion:Assertion)
RETURN assertion.kind AS kind,
       count(CASE WHEN assertion.retractedAt IS NULL THEN 1 END) AS live,
       count(assertion.retractedAt) AS retracted
ORDER BY live DESC, kind
