package nl.stedenband.graph.traversal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stedenband.registry.AskedViewpoint;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.Kind;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.registry.traversal.Parameter;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.registry.traversal.ValueType;

/** Reads what a user asks with, and says everything that is wrong with it at once. */
@Singleton
class QuestionReader {
    static final int USUAL_PAGE_SIZE = 1000;
    private static final int LARGEST_PAGE = 10_000;
    private static final int LAST_PAGE = 1_000_000;
    private static final int LONGEST_TEXT = 200;

    private final ThingQueries things;
    private final Clock clock;

    QuestionReader(ThingQueries things, Clock clock) {
        this.things = things;
        this.clock = clock;
    }

    /**
     * Reads the parameters of a question. Whether the things that it names are there is left to {@link #settle}.
     *
     * @throws InvalidQuestion when some can't be read
     */
    Question read(Traversal traversal, Map<String, List<String>> asked) {
        List<Mistake> mistakes = new ArrayList<>();
        Map<String, String> written = written(traversal, asked, mistakes);
        Map<String, Object> values = new HashMap<>();
        Map<String, List<ThingId>> named = new LinkedHashMap<>();
        for (Parameter parameter : traversal.parameters()) {
            String text =
                    written.getOrDefault(parameter.name(), parameter.usual().orElse(null));
            try {
                values.put(parameter.name(), value(parameter, text, named));
            } catch (IllegalArgumentException e) {
                if (mistakes.stream().noneMatch(mistake -> mistake.parameter().equals(parameter.name()))) {
                    mistakes.add(new Mistake(parameter.name(), e.getMessage()));
                }
            }
        }
        int page = number(written, "page", 1, LAST_PAGE, mistakes);
        int pageSize = number(written, "pageSize", USUAL_PAGE_SIZE, LARGEST_PAGE, mistakes);
        Viewpoint viewpoint = AskedViewpoint.read(written, clock.instant(), mistakes);
        if (!mistakes.isEmpty()) {
            checkSurveys(traversal, named, mistakes);
            throw new InvalidQuestion(mistakes);
        }
        values.putAll(viewpoint.parameters());
        Map<String, String> echo = echo(traversal, written, viewpoint);
        Map<String, ThingId> likely = new HashMap<>();
        named.forEach((name, candidates) -> likely.put(name, candidates.get(0)));
        return new Question(traversal, echo, values, named, viewpoint, page, pageSize).about(likely);
    }

    /**
     * The question about the things that there are under the ids that it names. A question that has an answer needs no settling,
     * which takes another query.
     *
     * @throws InvalidQuestion when it names a table that can't be compared
     * @throws NotInRegistry when it names a thing that isn't there
     */
    Question settle(Question question) {
        List<Mistake> mistakes = new ArrayList<>();
        checkSurveys(question.traversal(), question.named(), mistakes);
        if (!mistakes.isEmpty()) {
            throw new InvalidQuestion(mistakes);
        }
        return question.about(find(question.named()));
    }

    private static Map<String, String> written(
            Traversal traversal, Map<String, List<String>> asked, List<Mistake> mistakes) {
        List<String> known = Stream.of(
                        traversal.parameters().stream().map(Parameter::name),
                        Viewpoint.PARAMETERS.stream(),
                        Stream.of("page", "pageSize"))
                .flatMap(Function.identity())
                .toList();
        Map<String, String> written = new HashMap<>();
        asked.forEach((name, values) -> {
            List<String> given = values.stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (!known.contains(name)) {
                mistakes.add(
                        new Mistake(name, "is no parameter of this question; it takes " + String.join(", ", known)));
            } else if (given.size() > 1) {
                mistakes.add(new Mistake(name, "is given %d times".formatted(given.size())));
            } else {
                given.forEach(value -> written.put(name, value));
            }
        });
        return written;
    }

    private static Object value(Parameter parameter, String text, Map<String, List<ThingId>> named) {
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

    private static int number(
            Map<String, String> written, String name, int usual, int greatest, List<Mistake> mistakes) {
        String text = written.getOrDefault(name, Integer.toString(usual));
        if (text.matches("\\d{1,9}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= greatest) {
            return Integer.parseInt(text);
        }
        mistakes.add(new Mistake(name, "'%s' is not a whole number from 1 to %d".formatted(text, greatest)));
        return usual;
    }

    /** There are few tables, so a wrong name is answered with all the right ones. */
    private void checkSurveys(Traversal traversal, Map<String, List<ThingId>> named, List<Mistake> mistakes) {
        for (Parameter parameter : traversal.parameters()) {
            if (parameter.type() == ValueType.SURVEY) {
                List<String> names = things.comparableSurveys();
                List<ThingId> given = named.getOrDefault(parameter.name(), List.of());
                if (given.stream().noneMatch(id -> names.contains(id.value()))) {
                    mistakes.removeIf(mistake -> mistake.parameter().equals(parameter.name()));
                    mistakes.add(new Mistake(
                            parameter.name(),
                            "names no table that can be compared; there are " + String.join(", ", names)));
                }
            }
        }
    }

    private Map<String, ThingId> find(Map<String, List<ThingId>> named) {
        List<String> keys =
                named.values().stream().flatMap(List::stream).map(ThingId::key).toList();
        Map<String, ThingId> current = keys.isEmpty()
                ? Map.of()
                : things.current(keys).stream()
                        .collect(Collectors.toMap(ThingQueries.Current::key, row -> ThingId.ofKey(row.current())));
        Map<String, ThingId> found = new HashMap<>();
        named.forEach((name, candidates) -> found.put(
                name,
                candidates.stream()
                        .filter(id -> current.containsKey(id.key()))
                        .findFirst()
                        .map(id -> current.get(id.key()))
                        .orElseThrow(() -> new NotInRegistry("%s: nothing in the registry has the id '%s'"
                                .formatted(name, candidates.get(0).value())))));
        return found;
    }

    /** What was asked, in full, so that it can be asked again. */
    private static Map<String, String> echo(Traversal traversal, Map<String, String> written, Viewpoint viewpoint) {
        Map<String, String> asked = new LinkedHashMap<>();
        for (Parameter parameter : traversal.parameters()) {
            Optional.ofNullable(written.get(parameter.name()))
                    .or(parameter::usual)
                    .ifPresent(text -> asked.put(parameter.name(), text));
        }
        asked.putAll(viewpoint.written());
        return asked;
    }
}
