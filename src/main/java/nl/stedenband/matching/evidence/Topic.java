package nl.stedenband.matching.evidence;

import nl.stedenband.registry.ThingId;

/** A theme, programme or network by its name. */
public record Topic(ThingId id, String name) {}
