package nl.stedenband.desk.cases;

import io.micronaut.serde.annotation.Serdeable;
import nl.stedenband.desk.shortlist.ShortlistDocument;

/**
 * The shortlist on which a case was opened, as it was answered, with the question that it answers.
 *
 * @param request its version
 */
@Serdeable
public record FrozenShortlist(int request, SearchQuestion question, ShortlistDocument list) {}
