package nl.stedenband.graph.traversal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.importing.reference.OnReferenceData;
import nl.stedenband.importing.reference.ReferenceGraph;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Parameter;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.registry.traversal.ValueType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/** Each header fits its query, whose plan is that for the bundled data. */
@OnReferenceData
class TraversalFilesTest {
    private static final TestGraph GRAPH = ReferenceGraph.loaded();
    private static final Pattern PARAMETER = Pattern.compile("\\$([A-Za-z]+)");
    private static final Set<String> OF_VIEWPOINTS = Set.of("asOf", "knownOn", "saidBy", "reach", "all");

    static Stream<Traversal> all() {
        return GRAPH.bean(Traversals.class).list().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void theQueryUsesTheParametersThatItsHeaderNamesAndNoOthers(Traversal traversal) {
        Set<String> used = PARAMETER
                .matcher(query(traversal))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        used.removeAll(OF_VIEWPOINTS);

        assertThat(used)
                .containsExactlyInAnyOrderElementsOf(
                        traversal.parameters().stream().map(Parameter::name).toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void theQueryLooksFromTheViewpointThatIsAskedFor(Traversal traversal) {
        assertThat(query(traversal)).contains("$asOf", "$knownOn", "$saidBy");
    }

    @ParameterizedTest
    @MethodSource("all")
    void theQueryReturnsTheColumnsThatItsHeaderNames(Traversal traversal) {
        try (Session session = GRAPH.bean(Driver.class).session()) {
            List<String> keys = session.run("EXPLAIN " + query(traversal), values(traversal))
                    .keys();

            assertThat(keys)
                    .isEqualTo(traversal.columns().stream().map(Column::name).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyRowEndsWithItsSources(Traversal traversal) {
        Column last = traversal.columns().get(traversal.columns().size() - 1);

        assertThat(last).isEqualTo(new Column("sources", ValueType.TEXT, true));
    }

    @ParameterizedTest
    @MethodSource("all")
    void theQueryOnlyReadsAndNeverLooksThroughAllNodes(Traversal traversal) {
        try (Session session = GRAPH.bean(Driver.class).session()) {
            ResultSummary summary = session.run("EXPLAIN " + query(traversal), values(traversal))
                    .consume();

            assertThat(summary.queryType()).isEqualTo(QueryType.READ_ONLY);
            assertThat(operators(summary.queryPlan().orElseThrow()))
                    .noneMatch(operator -> operator.startsWith("AllNodesScan")
                            || operator.startsWith("CartesianProduct")
                            || operator.startsWith("UndirectedAllRelationshipsScan"));
        }
    }

    private static String query(Traversal traversal) {
        return traversal.query().lines().filter(line -> !line.startsWith("//")).collect(Collectors.joining("\n"));
    }

    private static Map<String, Object> values(Traversal traversal) {
        Map<String, Object> values = new HashMap<>(
                Viewpoint.at(GRAPH.bean(java.time.Clock.class).instant()).parameters());
        traversal.parameters().forEach(parameter -> values.put(parameter.name(), null));
        return values;
    }

    private static Stream<String> operators(Plan plan) {
        return Stream.concat(
                Stream.of(plan.operatorType()), plan.children().stream().flatMap(TraversalFilesTest::operators));
    }
}
