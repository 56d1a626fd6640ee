package nl.stedenband.graph.thing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A published table in a list.
 *
 * @param sources ids of those that print it
 * @param figures how many it has
 */
@Serdeable
@Introspected
public record ListedSurvey(String id, String title, List<String> sources, long figures) {}
