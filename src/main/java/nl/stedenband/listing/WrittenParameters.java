package nl.stedenband.listing;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.ClockReading;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.InvalidValue;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.Scope;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.registry.ViewpointReader;

/**
 * Parameters as a user wrote them: which of them were read, and all mistakes that were found in them. Read everything that may be
 * asked, then {@link #check}: a parameter that was not read is none that is known, and all mistakes are told at once.
 */
public final class WrittenParameters {
    private final Map<String, String> written = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    public WrittenParameters(Map<String, List<String>> parameters) {
        parameters.forEach((name, values) -> {
            written.put(name, values.isEmpty() ? "" : values.get(0));
            if (values.size() > 1) {
                refuse(name, ParameterFault.GIVEN_TOO_OFTEN.with(values.size()));
            }
        });
    }

    /** The names that are looked for with {@code q}. */
    public NameSearch names() {
        String q = text("q");
        return q == null ? NameSearch.ANYTHING : NameSearch.of(q);
    }

    /** A text, or nothing when it isn't given or blank: a form sends its empty fields too. */
    public @Nullable String text(String name) {
        known.add(name);
        String text = written.get(name);
        return text == null || text.isBlank() ? null : text.strip();
    }

    /**
     * What a text says, or nothing when it isn't given.
     *
     * @param read throws {@link InvalidValue} when the text says nothing
     */
    public <T> @Nullable T value(String name, Function<String, T> read) {
        String text = text(name);
        try {
            return text == null ? null : read.apply(text);
        } catch (InvalidValue e) {
            refuse(name, e.reason());
            return null;
        }
    }

    /** The id of a thing, or nothing when it isn't given. */
    public @Nullable String id(String name, ThingKind thingKind) {
        return value(name, id -> {
            require(ThingId.parse(thingKind, id).isPresent(), ParameterFault.NO_ID, id, thingKind.inWords());
            return id;
        });
    }

    /** The key of a thing of any kind, written as kind and id; or nothing when it isn't given. */
    public @Nullable String thing(String name) {
        return value(name, key -> {
            require(ThingId.parseKey(key).isPresent(), ParameterFault.NO_KEY, key);
            return key;
        });
    }

    /** One of some words, or nothing when it isn't given. */
    public @Nullable String oneOf(String name, List<String> words) {
        return value(name, word -> {
            require(words.contains(word), ParameterFault.NONE_OF, word, String.join(", ", words));
            return word;
        });
    }

    /** Whether something is so, or nothing when it isn't given. */
    public @Nullable Boolean truth(String name) {
        String word = oneOf(name, List.of("true", "false"));
        return word == null ? null : Boolean.valueOf(word);
    }

    /** A moment, or the first of a day in UTC; nothing when it isn't given. */
    public @Nullable Instant moment(String name) {
        return value(name, ViewpointReader::begin);
    }

    /** A whole number, or the usual one when it isn't given. */
    public int number(String name, int usual, int least, int most) {
        Integer number = value(name, text -> {
            int read = text.matches("\\d{1,7}") ? Integer.parseInt(text) : -1;
            require(least <= read && read <= most, ParameterFault.NOT_WHOLE_FROM_TO, text, least, most);
            return read;
        });
        return number == null ? usual : number;
    }

    /** {@code asOf}, {@code knownOn}, {@code saidBy}, {@code reach} and {@code status}. */
    public Viewpoint viewpoint(ClockReading now) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String name : Viewpoint.PARAMETERS) {
            String text = text(name);
            if (text != null) {
                given.put(name, text);
            }
        }
        return ViewpointReader.read(given, now, mistakes);
    }

    /** Whether the world around is asked for; the registry's own network when nothing is. */
    public Scope scope() {
        return Scope.of(oneOf(Scope.PARAMETER, Scope.WORDS));
    }

    /** Which of the fields that are offered are asked for with {@code fields}; nothing for all. */
    public @Nullable List<String> fields(Supplier<Set<String>> offers) {
        return value("fields", text -> {
            Set<String> offered = offers.get();
            List<String> fields =
                    Arrays.stream(text.split(",")).map(String::strip).toList();
            List<String> unknown =
                    fields.stream().filter(field -> !offered.contains(field)).toList();
            require(unknown.isEmpty(), ParameterFault.NO_FIELD, String.join(", ", unknown), String.join(", ", offered));
            return fields;
        });
    }

    public void refuse(String name, BilingualText reason) {
        mistakes.add(new Mistake(name, reason));
    }

    /** @throws InvalidQuestion when anything asked for can't be understood, or isn't known here */
    public void check() {
        for (String name : written.keySet()) {
            if (!known.contains(name)) {
                refuse(
                        name,
                        known.isEmpty()
                                ? ParameterFault.NOTHING_KNOWN.with()
                                : ParameterFault.NOT_KNOWN.with(String.join(", ", known)));
            }
        }
        if (!mistakes.isEmpty()) {
            throw new InvalidQuestion(mistakes);
        }
    }

    private static void require(boolean fulfilled, ParameterFault otherwise, Object... values) {
        if (!fulfilled) {
            throw new InvalidValue(otherwise, values);
        }
    }
}
