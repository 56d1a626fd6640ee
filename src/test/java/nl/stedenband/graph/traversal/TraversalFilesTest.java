package nl.stedenband.graph.traversal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.importing.OnReferenceData;
import nl.stedenband.importing.ReferenceGraph;
import nl.stedenband.registry.Scope;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.registry.traversal.Traversal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ResultSummary;

/** Each header fits its query, whose plan is that for the bundled data. */
@OnReferenceData
class TraversalFilesTest {
    private static final TestGraph GRAPH = ReferenceGraph.loaded();

    static Stream<Traversal> all() {
        return GRAPH.bean(Traversals.class).list().stream();
    }

    static Stream<Arguments> written() {
        return GRAPH.bean(Traversals.class).written().stream()
                .map(written -> arguments(named(written.traversal().name(), written)));
    }

    @ParameterizedTest
    @MethodSource("written")
    void theHeaderNamesWhatTheQueryTakesAndEveryRowEndsWithItsSources(TraversalFile written) {
        assertThatCode(() -> TraversalRules.check(written)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("written")
    void theQueryReturnsTheColumnsThatItsHeaderNamesAndOnlyReads(TraversalFile written) {
        assertThatCode(() -> GRAPH.bean(TraversalCheck.class).check(written)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("all")
    void theQueryNeverLooksThroughAllNodes(Traversal traversal) {
        checkPlan(traversal.queryWith(values(traversal)), values(traversal));
    }

    @ParameterizedTest
    @MethodSource("all")
    void norDoesItWhereTheWorldAroundIsAskedFor(Traversal traversal) {
        Map<String, Object> values = values(traversal);
        values.replace(Scope.PARAMETER, Scope.WORLD.word());

        checkPlan(traversal.queryWith(values), values);
    }

    private static void checkPlan(String query, Map<String, Object> values) {
        try (Session session = GRAPH.bean(Driver.class).session()) {
            ResultSummary summary = session.run("EXPLAIN " + query, values).consume();

            assertThat(operators(summary.queryPlan().orElseThrow()))
                    .noneMatch(operator -> operator.startsWith("AllNodesScan")
                            || operator.startsWith("CartesianProduct")
                            || operator.startsWith("UndirectedAllRelationshipsScan"));
        }
    }

    private static Map<String, Object> values(Traversal traversal) {
        Map<String, Object> values = new HashMap<>(
                Viewpoint.at(GRAPH.bean(RegistryClock.class).read()).parameters());
        traversal.parameters().forEach(traversalParameter -> values.put(traversalParameter.name(), null));
        return values;
    }

    private static Stream<String> operators(Plan plan) {
        return Stream.concat(
                Stream.of(plan.operatorType()), plan.children().stream().flatMap(TraversalFilesTest::operators));
    }
}
