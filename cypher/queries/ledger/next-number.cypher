// Takes the next number of a series.
CYPHER replan=skip
MERGE (series:DeskSeries {of: $of})
SET series.last = coalesce(series.last, 0) + 1
RETURN series.last AS number
