package nl.stedenband.graph.traversal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.InvalidValue;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.Scope;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.registry.ViewpointReader;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.registry.traversal.TraversalParameter;
import nl.stedenband.registry.traversal.ValueType;

/** Reads what a user asks with, and says everything that is wrong with it at once. */
@Singleton
class QuestionReader {
    static final int USUAL_PAGE_SIZE = 1000;
    private static final int LARGEST_PAGE = 10_000;
    private static final int LAST_PAGE = 1_000_000;

    private final ParameterThings things;
    private final RegistryClock clock;

    QuestionReader(ParameterThings things, RegistryClock clock) {
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
        for (TraversalParameter traversalParameter : traversal.parameters()) {
            String text = written.getOrDefault(
                    traversalParameter.name(), traversalParameter.usual().orElse(null));
            try {
                values.put(traversalParameter.name(), ParameterValues.read(traversalParameter, text, named));
            } catch (InvalidValue e) {
                if (mistakes.stream().noneMatch(mistake -> mistake.parameter().equals(traversalParameter.name()))) {
                    mistakes.add(new Mistake(traversalParameter.name(), e.reason()));
                }
            }
        }
        int page = number(written, "page", 1, LAST_PAGE, mistakes);
        int pageSize = number(written, "pageSize", USUAL_PAGE_SIZE, LARGEST_PAGE, mistakes);
        Viewpoint viewpoint = ViewpointReader.read(written, clock.read(), mistakes);
        if (!mistakes.isEmpty()) {
            things.checkSurveys(traversal, named, mistakes);
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
        return things.settle(question);
    }

    private static Map<String, String> written(
            Traversal traversal, Map<String, List<String>> asked, List<Mistake> mistakes) {
        List<String> known = Stream.of(
                        traversal.parameters().stream().map(TraversalParameter::name),
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
                mistakes.add(new Mistake(name, ParameterFault.NOT_OF_QUESTION.with(String.join(", ", known))));
            } else if (given.size() > 1) {
                mistakes.add(new Mistake(name, ParameterFault.GIVEN_TOO_OFTEN.with(given.size())));
            } else {
                given.forEach(value -> written.put(name, value));
            }
        });
        return written;
    }

    private static int number(
            Map<String, String> written, String name, int usual, int greatest, List<Mistake> mistakes) {
        String text = written.getOrDefault(name, Integer.toString(usual));
        if (text.matches("\\d{1,9}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= greatest) {
            return Integer.parseInt(text);
        }
        mistakes.add(new Mistake(name, ParameterFault.NOT_WHOLE_FROM_TO.with(text, 1, greatest)));
        return usual;
    }

    /** What was asked, in full, so that it can be asked again; what the registry alone has was never asked for in another way. */
    private static Map<String, String> echo(Traversal traversal, Map<String, String> written, Viewpoint viewpoint) {
        Map<String, String> asked = new LinkedHashMap<>();
        for (TraversalParameter traversalParameter : traversal.parameters()) {
            Optional.ofNullable(written.get(traversalParameter.name()))
                    .or(traversalParameter::usual)
                    .filter(text -> traversalParameter.type() != ValueType.SCOPE || !text.equals(Scope.NL.word()))
                    .ifPresent(text -> asked.put(traversalParameter.name(), text));
        }
        asked.putAll(viewpoint.written());
        return asked;
    }
}
