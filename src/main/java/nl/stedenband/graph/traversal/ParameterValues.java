package nl.stedenband.graph.traversal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.registry.InvalidValue;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.Scope;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.ViewpointReader;
import nl.stedenband.registry.traversal.TraversalParameter;
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
    static Object read(TraversalParameter traversalParameter, String text, Map<String, List<ThingId>> named) {
        if (text == null) {
            if (traversalParameter.required()) {
                throw new InvalidValue(
                        ParameterFault.MISSING_SUCH_AS,
                        traversalParameter.type().word(),
                        traversalParameter.type().examples());
            }
            return null;
        }
        if (traversalParameter.type().isThing()) {
            named.put(traversalParameter.name(), candidates(traversalParameter.type(), text));
            return text;
        }
        return switch (traversalParameter.type()) {
            case INTEGER -> integer(traversalParameter, text);
            case DECIMAL -> decimal(text);
            case BOOLEAN -> bool(text);
            case DATE -> ViewpointReader.day(text).toEpochDay();
            case SCOPE -> scope(text);
            default -> shortText(text);
        };
    }

    private static List<ThingId> candidates(ValueType type, String text) {
        List<ThingId> candidates = new ArrayList<>();
        for (ThingKind thingKind : type.kinds()) {
            ThingId.parse(thingKind, text).ifPresent(candidates::add);
        }
        if (candidates.isEmpty()) {
            throw new InvalidValue(ParameterFault.NO_ID_SUCH_AS, text, type.word(), type.examples());
        }
        return candidates;
    }

    private static Long integer(TraversalParameter traversalParameter, String text) {
        Optional<TraversalParameter.Range> range = traversalParameter.range();
        if (text.matches("-?\\d{1,18}")
                && range.map(any -> any.contains(Long.parseLong(text))).orElse(true)) {
            return Long.valueOf(text);
        }
        throw range.map(any -> new InvalidValue(ParameterFault.NOT_WHOLE_FROM_TO, text, any.least(), any.greatest()))
                .orElseGet(() -> new InvalidValue(ParameterFault.NOT_WHOLE, text));
    }

    private static Double decimal(String text) {
        if (text.matches("-?\\d{1,15}(\\.\\d{1,15})?")) {
            return Double.valueOf(text);
        }
        throw new InvalidValue(ParameterFault.NO_NUMBER, text);
    }

    private static Boolean bool(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        throw new InvalidValue(ParameterFault.NO_TRUTH, text);
    }

    private static String scope(String text) {
        return Scope.parse(text)
                .map(Scope::word)
                .orElseThrow(() -> new InvalidValue(ParameterFault.NONE_OF, text, String.join(", ", Scope.WORDS)));
    }

    private static String shortText(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        throw new InvalidValue(ParameterFault.TOO_LONG, text.length(), LONGEST_TEXT);
    }
}
