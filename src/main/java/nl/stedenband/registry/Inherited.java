package nl.stedenband.registry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether an answer takes in the ties that a municipality has because a dissolved one had them. */
public enum Inherited {
    YES,
    NO,
    ONLY;

    public static final List<String> WORDS =
            Stream.of(values()).map(Inherited::word).toList();

    /** As a user writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Nothing where there is no such word. */
    public static Optional<Inherited> parse(String text) {
        return Stream.of(values()).filter(one -> one.word().equals(text)).findFirst();
    }
}
