// Drawing finds the assertions of a unit by the mark that they bear.
CREATE INDEX says_unit FOR ()-[r:SAYS]-() ON (r.unit);
