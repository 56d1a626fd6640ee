package nl.stedenband.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.stedenband.registry.InvalidQuestion.Mistake;

/** What somebody wrote in the fields of a form. Read all of it, then {@link #check}: so all mistakes are told at once. */
public final class FormInput {
    private static final int LONGEST = 4000;

    private final Map<String, String> fields;
    private final List<Mistake> mistakes = new ArrayList<>();

    /** @param fields by name */
    public FormInput(Map<String, String> fields) {
        this.fields = Map.copyOf(fields);
    }

    /** All that was written, by the name of the field. */
    public Map<String, String> fields() {
        return fields;
    }

    /** A field as it was written; empty where it wasn't. */
    public String written(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    /** The version that the form was made for; none that there is where it doesn't say. */
    public int version() {
        String version = written("version");
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }

    /** A text in which no person's address stands; empty where nothing was written. */
    public String text(String name) {
        return value(name, text -> {
                    if (text.length() > LONGEST) {
                        throw new InvalidValue(ParameterFault.TOO_LONG, text.length(), LONGEST);
                    }
                    Mailbox.checkText(text);
                    return text;
                })
                .orElse("");
    }

    public String required(String name) {
        String text = text(name);
        if (written(name).isBlank()) {
            wrong(name, ParameterFault.MISSING);
        }
        return text;
    }

    public Optional<LocalDate> day(String name) {
        return value(name, FormInput::dayOf);
    }

    /**
     * A day as somebody wrote it: {@code 2026-11-30}, {@code 30-11-2026}, {@code 30 november 2026}.
     *
     * @throws InvalidValue when it is none
     */
    public static LocalDate dayOf(String text) {
        return ViewpointReader.day(SpelledDate.edtf(text));
    }

    public LocalDate day(String name, LocalDate usual) {
        return value(name, FormInput::dayOf).orElse(usual);
    }

    /** One of some words; the first where it is none of them, which is told. */
    public <E> E oneOf(String name, E[] all, Function<E, String> word) {
        String text = written(name);
        return Arrays.stream(all)
                .filter(one -> word.apply(one).equals(text))
                .findFirst()
                .orElseGet(() -> {
                    wrong(name, text.isEmpty() ? ParameterFault.MISSING : ParameterFault.NO_CHOICE, text);
                    return all[0];
                });
    }

    /** What a text says; nothing where none was written, or it says nothing, which is told. */
    public <T> Optional<T> value(String name, Function<String, T> read) {
        String text = written(name).replace("\r\n", "\n");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(read.apply(text));
        } catch (InvalidValue e) {
            mistakes.add(new Mistake(name, e.reason()));
            return Optional.empty();
        }
    }

    public void wrong(String name, ParameterFault parameterFault, Object... values) {
        wrong(name, parameterFault.with(values));
    }

    public void wrong(String name, BilingualText reason) {
        mistakes.add(new Mistake(name, reason));
    }

    /** @throws InvalidQuestion when anything was wrong */
    public void check() {
        if (!mistakes.isEmpty()) {
            throw new InvalidQuestion(mistakes);
        }
    }
}
