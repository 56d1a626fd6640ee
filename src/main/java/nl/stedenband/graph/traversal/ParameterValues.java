package nl.stedenband.graph.traversal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.registry.AskedViewpoint;
import nl.stedenband.registry.Fault;
import nl.stedenband.registry.InvalidValue;
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
     * @throws InvalidValue when it can't be read
     */
    static Object read(Parameter parameter, String text, Map<String, List<ThingId>> named) {
        if (text == null) {
            if (parameter.required()) {
                throw new InvalidValue(
                        Fault.MISSING_SUCH_AS,
                        parameter.type().word(),
                        parameter.type().examples());
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
            throw new InvalidValue(Fault.NO_ID_SUCH_AS, text, type.word(), type.examples());
        }
        return candidates;
    }

    private static Long integer(Parameter parameter, String text) {
        Optional<Parameter.Range> range = parameter.range();
        if (text.matches("-?\\d{1,18}")
                && range.map(any -> any.contains(Long.parseLong(text))).orElse(true)) {
            return Long.valueOf(text);
        }
        throw range.map(any -> new InvalidValue(Fault.NOT_WHOLE_FROM_TO, text, any.least(), any.greatest()))
                .orElseGet(() -> new InvalidValue(Fault.NOT_WHOLE, text));
    }

    private static Double decimal(String text) {
        if (text.matches("-?\\d{1,15}(\\.\\d{1,15})?")) {
            return Double.valueOf(text);
        }
        throw new InvalidValue(Fault.NO_NUMBER, text);
    }

    private static Boolean bool(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        throw new InvalidValue(Fault.NO_TRUTH, text);
    }

    private static String shortText(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        throw new InvalidValue(Fault.TOO_LONG, text.length(), LONGEST_TEXT);
    }
}
