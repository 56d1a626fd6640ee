package nl.stedenband.webhook;

import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.ParameterFault;

/**
 * A public question with its parameters.
 *
 * @param name of the question
 * @param asked parameters by name, as a user wrote them
 */
@Serdeable
public record WatchedQuestion(String name, Map<String, String> asked) {
    /** What pages of questions have beside the question: how the answer is shown. */
    private static final List<String> ABOUT_THE_PAGE = List.of("view", "page", "pageSize");

    public WatchedQuestion {
        asked = Map.copyOf(asked);
    }

    /**
     * The question that the address of its page has.
     *
     * @param address in full, or from its path or the name of the question on
     * @throws InvalidQuestion when it is none
     */
    static WatchedQuestion at(String address) {
        try {
            URI uri = URI.create(address.strip().replace(" ", "%20"));
            String path = uri.getPath().replaceFirst("/+$", "");
            return new WatchedQuestion(path.substring(path.lastIndexOf('/') + 1), asked(uri.getRawQuery()));
        } catch (IllegalArgumentException e) {
            throw new InvalidQuestion(List.of(new Mistake("question", ParameterFault.NO_QUESTION.with())));
        }
    }

    private static Map<String, String> asked(String query) {
        Map<String, String> asked = new TreeMap<>();
        for (String parameter : query == null ? new String[0] : query.split("&")) {
            String[] parts = parameter.split("=", 2);
            if (parts.length == 2 && !parts[1].isBlank() && !ABOUT_THE_PAGE.contains(parts[0])) {
                asked.put(decoded(parts[0]), decoded(parts[1]));
            }
        }
        return asked;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** As questions are asked with. */
    Map<String, List<String>> parameters() {
        return asked.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> List.of(each.getValue())));
    }
}
