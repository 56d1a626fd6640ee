package nl.stedenband.desk.shortlist;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A subject.
 *
 * @param themes ids of those of the registry that mean it
 */
@Serdeable
public record AskedTheme(String asked, List<String> themes) {}
