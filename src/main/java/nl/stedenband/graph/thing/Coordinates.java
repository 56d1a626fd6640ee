package nl.stedenband.graph.thing;

import io.micronaut.serde.annotation.Serdeable;

/** Where a thing lies, in degrees of WGS 84. */
@Serdeable
public record Coordinates(double latitude, double longitude) {}
