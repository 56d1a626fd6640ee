package nl.stedenband.api.shortlist;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A subject.
 *
 * @param themes ids of those of the registry that mean it
 */
@Serdeable
record AskedTheme(String asked, List<String> themes) {}
