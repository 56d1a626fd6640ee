// The descriptions of sources among the changes from $first to $last.
CYPHER replan=skip
MATCH (description:SourceDescription)
WHERE $first <= description.change <= $last
RETURN description.change AS number, description.at AS at, description {.*} AS source
