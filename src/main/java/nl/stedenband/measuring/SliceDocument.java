package nl.stedenband.measuring;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Map;

/**
 * Which ties of the registry were measured.
 *
 * @param parameters every one as it was taken; asked with these, the same comes out again
 * @param knownOn as the registry knew it at this moment
 */
@Serdeable
public record SliceDocument(Map<String, String> parameters, Instant knownOn, String graphVersion) {}
