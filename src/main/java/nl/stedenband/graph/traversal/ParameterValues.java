package nl.stedenband.graph.traversal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.registry.AskedViewpoint;
import nl.stedenband.registry.Kind;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.traversal.Parameter;
import nl.stedenband.registry.traversal.ValueType;

/** Reads values of parameters as their types have it. */
final class ParameterValues {
    private static final int LONGEST_TEXT = 200;

    private ParameterValues() {}

    /**
     * The value of one parameter.
     *
     * @param text as the user wrote it; null where nothing is written and nothing is usual
     * @param named gets what the text can mean, where the parameter names a thing
     * @throws IllegalArgumentException when it can't be read, in words for the user
     */
    static Object read(Parameter parameter, String text, Map<String, List<ThingId>> named) {
        if (text == null) {
            if (parameter.required()) {
                throw new IllegalArgumentException("is missing; give a %s such as %s"
                        .formatted(parameter.type().word(), parameter.type().example()));
            }
            return null;
        }
        if (parameter.type().isThing()) {
            named.put(parameter.name(), candidates(parameter.type(), text));
            return text;
        }
        return switch (parameter.type()) {
            case INTEGER -> integer(parameter, text);
            case DECIMAL -> decimal(text);
            case BOOLEAN -> bool(text);
            case DATE -> AskedViewpoint.day(text).toEpochDay();
            default -> shortText(text);
        };
    }

    private static List<ThingId> candidates(ValueType type, String text) {
        List<ThingId> candidates = new ArrayList<>();
        for (Kind kind : type.kinds()) {
            ThingId.parse(kind, text).ifPresent(candidates::add);
        }
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException(
                    "'%s' is not the id of a %s, such as %s".formatted(text, type.word(), type.example()));
        }
        return candidates;
    }

    private static Long integer(Parameter parameter, String text) {
        Optional<Parameter.Range> range = parameter.range();
        if (text.matches("-?\\d{1,18}")
                && range.map(any -> any.contains(Long.parseLong(text))).orElse(true)) {
            return Long.valueOf(text);
        }
        throw new IllegalArgumentException("'%s' is not a whole number".formatted(text)
                + range.map(any -> " from %d to %d".formatted(any.least(), any.greatest()))
                        .orElse(""));
    }

    private static Double decimal(String text) {
        if (text.matches("-?\\d{1,15}(\\.\\d{1,15})?")) {
            return Double.valueOf(text);
        }
        throw new IllegalArgumentException("'%s' is not a number such as 0.5".formatted(text));
    }

    private static Boolean bool(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        throw new IllegalArgumentException("'%s' is neither true nor false".formatted(text));
    }

    private static String shortText(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        throw new IllegalArgumentException("has %d characters; %d are allowed".formatted(text.length(), LONGEST_TEXT));
    }
}
