// Ties and memberships of the world around are found by the unit that they are drawn for, as the registry's own are.
CREATE INDEX world_twinned_with_unit FOR ()-[r:WORLD_TWINNED_WITH]-() ON (r.unit);
CREATE INDEX world_twinned_with_partnership FOR ()-[r:WORLD_TWINNED_WITH]-() ON (r.partnership);
CREATE INDEX world_member_of_unit FOR ()-[r:WORLD_MEMBER_OF]-() ON (r.unit);
