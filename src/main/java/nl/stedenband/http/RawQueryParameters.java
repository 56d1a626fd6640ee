package nl.stedenband.http;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.InvalidValue;
import nl.stedenband.registry.ParameterFault;

/** The query of a request: which of its parameters were read, and all mistakes that were found in them. */
final class RawQueryParameters {
    private final Map<String, String> written = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    RawQueryParameters(HttpParameters parameters) {
        for (String name : parameters.names()) {
            List<String> values = parameters.getAll(name);
            written.put(name, values.isEmpty() ? "" : values.get(0));
            if (values.size() > 1) {
                refuse(name, ParameterFault.GIVEN_TOO_OFTEN.with(values.size()));
            }
        }
    }

    /** A text, or nothing when it isn't given or blank: a form sends its empty fields too. */
    @Nullable
    String text(String name) {
        known.add(name);
        String text = written.get(name);
        return text == null || text.isBlank() ? null : text.strip();
    }

    /**
     * What a text says, or nothing when it isn't given.
     *
     * @param read throws {@link InvalidValue} when the text says nothing
     */
    <T> @Nullable T value(String name, Function<String, T> read) {
        String text = text(name);
        try {
            return text == null ? null : read.apply(text);
        } catch (InvalidValue e) {
            refuse(name, e.reason());
            return null;
        }
    }

    void refuse(String name, BilingualText reason) {
        mistakes.add(new Mistake(name, reason));
    }

    /** What was found wrong so far, for others to add to. */
    List<Mistake> mistakes() {
        return mistakes;
    }

    /** @throws InvalidQuestion when anything asked for can't be understood, or isn't known here */
    void check() {
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
}
