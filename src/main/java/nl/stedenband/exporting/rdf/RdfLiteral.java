package nl.stedenband.exporting.rdf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stedenband.registry.BilingualText;

/**
 * A text.
 *
 * @param language of words, {@code nl} or {@code en}
 * @param type of what isn't words, as {@code xsd:date}; never with a language
 */
public record RdfLiteral(String text, Optional<String> language, Optional<String> type) implements RdfValue {

    public static RdfLiteral of(String text) {
        return new RdfLiteral(text, Optional.empty(), Optional.empty());
    }

    /** The same in both languages. */
    public static List<RdfLiteral> of(BilingualText bilingualText) {
        return List.of(in("en", bilingualText.en()), in("nl", bilingualText.nl()));
    }

    public static RdfLiteral in(String language, String text) {
        return new RdfLiteral(text, Optional.of(language), Optional.empty());
    }

    public static RdfLiteral of(LocalDate day) {
        return typed("xsd:date", day.toString());
    }

    public static RdfLiteral of(Instant moment) {
        return typed("xsd:dateTime", moment.toString());
    }

    public static RdfLiteral typed(String type, String text) {
        return new RdfLiteral(text, Optional.empty(), Optional.of(type));
    }
}
