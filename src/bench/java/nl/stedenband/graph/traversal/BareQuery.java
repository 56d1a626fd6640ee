package nl.stedenband.graph.traversal;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import nl.stedenband.registry.traversal.Traversal;

/**
 * A question as the service puts it to the graph: the same Cypher with the same values. It lives in this package because
 * nobody else reads questions.
 */
public record BareQuery(String cypher, Map<String, Object> values) {

    public static BareQuery of(ApplicationContext registry, Traversal traversal, Map<String, List<String>> asked) {
        Question question = registry.getBean(QuestionReader.class).read(traversal, asked);
        return new BareQuery(traversal.queryWith(question.values()), question.values());
    }
}
