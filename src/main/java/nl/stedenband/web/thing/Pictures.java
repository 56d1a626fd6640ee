package nl.stedenband.web.thing;

/** The pictures of a place: among whom it stands, and its ties over time. */
public record Pictures(EgoView ego, TimelineView timeline) {}
