package nl.stedenband.web.quality;

import java.util.Locale;
import java.util.Map;

/** In which ways ties may be doubtful, each with the public question that lists them. */
enum DoubtfulTies {
    UNDATED("completeness", Map.of()),
    ONE_SIDED("weak-evidence", Map.of("atMost", "1")),
    /** In five years a municipality has had a new council, and often new ties. */
    STALE("weak-evidence", Map.of("atMost", "100", "unseenFor", "1826")),
    NOT_LISTED("not-listed", Map.of()),
    CONTRADICTED("contradictions", Map.of());

    private final String question;
    private final Map<String, String> parameters;

    DoubtfulTies(String question, Map<String, String> parameters) {
        this.question = question;
        this.parameters = parameters;
    }

    String question() {
        return question;
    }

    Map<String, String> parameters() {
        return parameters;
    }

    /** The key of its text under {@code quality.} */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
