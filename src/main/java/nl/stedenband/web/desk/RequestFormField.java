package nl.stedenband.web.desk;

import io.micronaut.core.annotation.Nullable;
import nl.stedenband.registry.BilingualText;

/**
 * A field of a form, as it is shown.
 *
 * @param name in the form, and in keys of texts
 * @param form what is written in it, in lower case
 * @param value what stands in it
 * @param wrong what is wrong with that; null when nothing is
 */
public record RequestFormField(
        String name, String form, String value, @Nullable BilingualText wrong) {}
