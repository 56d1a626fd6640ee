package nl.stedenband.exporting.rdf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stedenband.registry.Text;

/**
 * A text.
 *
 * @param language of words, {@code nl} or {@code en}
 * @param type of what isn't words, as {@code xsd:date}; never with a language
 */
public record Literal(String text, Optional<String> language, Optional<String> type) implements Value {

    public static Literal of(String text) {
        return new Literal(text, Optional.empty(), Optional.empty());
    }

    /** The same in both languages. */
    public static List<Literal> of(Text text) {
        return List.of(in("en", text.en()), in("nl", text.nl()));
    }

    public static Literal in(String language, String text) {
        return new Literal(text, Optional.of(language), Optional.empty());
    }

    public static Literal of(LocalDate day) {
        return typed("xsd:date", day.toString());
    }

    public static Literal of(Instant moment) {
        return typed("xsd:dateTime", moment.toString());
    }

    public static Literal typed(String type, String text) {
        return new Literal(text, Optional.empty(), Optional.of(type));
    }
}
