package nl.stedenband.web.desk;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.stedenband.access.FormFields;
import nl.stedenband.desk.Mailbox;
import nl.stedenband.registry.AskedViewpoint;
import nl.stedenband.registry.Fault;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.InvalidValue;

/** What an officer sent in a form. Read all of it, then {@link #check}: so all mistakes are told at once. */
final class Sent {
    private static final int LONGEST = 4000;

    private final FormFields fields;
    private final List<Mistake> mistakes = new ArrayList<>();

    Sent(FormFields fields) {
        this.fields = fields;
    }

    FormFields fields() {
        return fields;
    }

    /** The version that the form was made for; none that there is where it doesn't say. */
    int version() {
        String version = fields.text("version");
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }

    /** A text in which no person's address stands; empty where nothing was written. */
    String text(String name) {
        return value(name, text -> {
                    if (text.length() > LONGEST) {
                        throw new InvalidValue(Fault.TOO_LONG, text.length(), LONGEST);
                    }
                    Mailbox.checkText(text);
                    return text;
                })
                .orElse("");
    }

    String required(String name) {
        String text = text(name);
        if (fields.text(name).isBlank()) {
            wrong(name, Fault.MISSING);
        }
        return text;
    }

    @Nullable
    LocalDate day(String name) {
        return value(name, AskedViewpoint::day).orElse(null);
    }

    LocalDate day(String name, LocalDate usual) {
        return value(name, AskedViewpoint::day).orElse(usual);
    }

    /** One of some words; the first where it is none of them, which is told. */
    <E> E oneOf(String name, E[] all, Function<E, String> word) {
        String text = fields.text(name);
        return Arrays.stream(all)
                .filter(one -> word.apply(one).equals(text))
                .findFirst()
                .orElseGet(() -> {
                    wrong(
                            name,
                            Fault.NONE_OF,
                            text,
                            Arrays.stream(all).map(word).toList());
                    return all[0];
                });
    }

    /** What a text says; nothing where none was written, or it says nothing, which is told. */
    <T> Optional<T> value(String name, Function<String, T> read) {
        String text = fields.text(name).strip().replace("\r\n", "\n");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(read.apply(text));
        } catch (InvalidValue e) {
            mistakes.add(new Mistake(name, e.reason()));
            return Optional.empty();
        }
    }

    void wrong(String name, Fault fault, Object... values) {
        mistakes.add(new Mistake(name, fault.with(values)));
    }

    /** @throws InvalidQuestion when anything was wrong */
    void check() {
        if (!mistakes.isEmpty()) {
            throw new InvalidQuestion(mistakes);
        }
    }
}
