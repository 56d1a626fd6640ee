package nl.stedenband.registry.drawing;

/** The relationships that are drawn from assertions. */
public enum EdgeType {
    PARTY_TO,
    TWINNED_WITH,
    MEMBER_OF,
    /** A tie of the world around: no question about Dutch ties follows it. */
    WORLD_TWINNED_WITH,
    /** A membership that is told of the world around. */
    WORLD_MEMBER_OF,
    RESIDENTS_FROM,
    TRANSLOCAL,
    SUCCEEDED_BY,
    ABOUT,
    MOTIVATED_BY,
    INVOLVES,
    FUNDED_BY,
    WORKS_AS,
    IN_COUNTRY,
    IN_REGION,
    IN_PROVINCE,
    IN_SURVEY,
    COUNTS,
    SAME_AS,
    /** Two places that could be taken for one, and are not. */
    DIFFERS_FROM,
    CONTRADICTS
}
