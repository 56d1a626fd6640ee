package nl.stedenband.web.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.stedenband.graph.QuestionTooCostly;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.Transactions;
import nl.stedenband.graph.traversal.Traversals;
import nl.stedenband.web.Reader;
import nl.stedenband.web.Reader.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A question that asks too much of the database is stopped, and says what would narrow it. */
class CostlyQuestionTest {
    /** Much of an hour, and no more than a number in the memory. */
    private static final String ENDLESS = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b";

    private static final String GREEDY =
            "UNWIND range(1, 100000000) AS a WITH collect(toString(a)) AS texts RETURN size(texts)";

    private final TestGraph graph = TestGraph.shared().reset();

    @TempDir
    private Path folder;

    @Test
    void aQuestionThatTakesTooLongIsToldToBeTooMuchAndNotToBeRepeated() throws IOException {
        Files.writeString(folder.resolve("endless.cypher"), """
                // title.en: Pairs
                // title.nl: Paren
                // about.en: How many pairs there are of what was known of ties.
                // about.nl: Hoeveel paren er zijn van wat van banden bekend was.
                // returns pairs: integer, sources: text[]
                OPTIONAL MATCH ()-[t:TWINNED_WITH]->()
                WHERE /* listed(t) */
                %s
                RETURN count(*) AS pairs, collect(DISTINCT head(t.sources)) AS sources
                ORDER BY pairs
                """.formatted(ENDLESS));
        Reader reader = Reader.on(
                graph.address(), Map.of(Traversals.FOLDER, folder.toString(), "neo4j.question-time", "300ms"));
        try {
            Response problem = reader.open("/v1/traversals/endless");
            assertThat(problem.status()).isEqualTo(503);
            assertThat(problem.headers()).doesNotContainKey("retry-after");
            assertThat(problem.html().text()).contains("Narrow it, to a municipality");

            Response page = reader.open("/nl/vragen/endless");
            assertThat(page.status()).isEqualTo(503);
            assertThat(page.html().select("main").text()).contains("Te veel in één keer", "Vraag naar één gemeente");
        } finally {
            reader.bean(ApplicationContext.class).close();
        }
    }

    @Test
    void aQuestionForWhichTheMemoryIsNotEnoughIsNotTriedAgain() {
        Map<String, Object> patient = new HashMap<>(TestGraph.properties(graph.address()));
        patient.put("neo4j.question-time", "5m");
        try (ApplicationContext context = ApplicationContext.run(patient, "test")) {
            int[] tries = {0};

            assertThatThrownBy(() -> context.getBean(Transactions.class).answering(runner -> {
                        tries[0]++;
                        return runner.run(GREEDY).single();
                    }))
                    .isInstanceOf(QuestionTooCostly.class);

            assertThat(tries[0]).isEqualTo(1);
        }
    }
}
