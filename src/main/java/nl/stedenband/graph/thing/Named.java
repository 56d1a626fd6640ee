package nl.stedenband.graph.thing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * A thing as answers on other things name it.
 *
 * @param kind the name of its kind in keys, such as {@code partnerCity}
 * @param name nothing where no source that still counts names it
 */
@Serdeable
public record Named(String kind, String id, @Nullable String name) {}
