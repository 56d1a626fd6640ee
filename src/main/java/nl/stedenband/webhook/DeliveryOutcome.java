package nl.stedenband.webhook;

import java.util.Locale;

/** What an attempt to send came to. */
public enum DeliveryOutcome {
    ACCEPTED,
    /** It leads elsewhere, which is never followed. */
    REDIRECTED,
    /** It says that it is gone for good. */
    GONE,
    /** It answered with another status than of success. */
    REFUSED,
    /** It didn't answer in time. */
    TOO_SLOW,
    /** There is nothing that could be reached. */
    UNREACHABLE,
    /** Its certificate is not trusted, or is one of another name. */
    NOT_TRUSTED,
    /** Its name leads to a network that isn't public. */
    NOT_PUBLIC,
    /** The question can't be asked any more. */
    QUESTION_GONE,
    /** The database can't answer the question in the time that a question has. */
    QUESTION_TOO_COSTLY;

    /** In the graph and in keys of texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static DeliveryOutcome ofStatus(int status) {
        return switch (status / 100) {
            case 2 -> ACCEPTED;
            case 3 -> REDIRECTED;
            default -> status == 410 ? GONE : REFUSED;
        };
    }
}
