// That two places are not the same is drawn as well, so that nobody need look again.
CREATE INDEX differs_from_unit FOR ()-[r:DIFFERS_FROM]-() ON (r.unit);
