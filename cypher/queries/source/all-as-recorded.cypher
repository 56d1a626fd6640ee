// Every source, for readers that cite them.
MATCH (source:Source)
RETURN source {.*} AS source
