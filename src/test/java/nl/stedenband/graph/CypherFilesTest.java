package nl.stedenband.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.micronaut.context.BeanContext;
import io.micronaut.core.type.Argument;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.inject.ExecutableMethod;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.stedenband.importing.OnReferenceData;
import nl.stedenband.importing.ReferenceGraph;
import nl.stedenband.registry.Scope;
import nl.stedenband.registry.Viewpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Values;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/** Query files and repository methods belong together, one to one; each is planned on the bundled data. */
@OnReferenceData
final class CypherFilesTest {
    private static final Path FOLDER = Path.of("cypher", "queries");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

    /** Labels of which there are few; to read all of them is what an index would do too. */
    private static final Set<String> SMALL = Set.of(
            "Country",
            "CountryGroup",
            "Region",
            "Province",
            "District",
            "Network",
            "Programme",
            "Theme",
            "PolicyField",
            "Motive",
            "ActivityForm",
            "NetworkModel",
            "Survey",
            "Source",
            "ImportRun",
            "Registry");

    /** Arguments that give a query several parameters, of which it takes those that it needs. */
    private static final Map<Class<?>, Set<String>> SEVERAL = Map.of(
            Scope.class, Set.of("scope"),
            Pageable.class, Set.of("skip", "limit", "after", "places"),
            Viewpoint.class,
                    Set.of("asOf", "knownOn", "saidBy", "reach", "reachBefore", "keep", "statuses", "all", "inherited"),
            NameSearch.class, Set.of("name", "names", "namedKind", "namedProvince", "keys", "sought", "anything"));

    private static final TestGraph GRAPH = ReferenceGraph.loaded();

    private static final Map<String, Explained> EXPLAINED = new HashMap<>();

    /** @param isCount whether it only counts the rows of another query, or gives their order, for pages */
    record Use(String file, ExecutableMethod<?, ?> method, boolean isCount) {
        boolean isOrder() {
            return isCount && isOrdered();
        }

        boolean isOfPlaces() {
            return !isCount && isOrdered();
        }

        private boolean isOrdered() {
            return method.stringValue(Query.class, "countQuery")
                    .filter(count -> count.contains("/order"))
                    .isPresent();
        }

        boolean isRead() {
            return isCount || method.booleanValue(Query.class, "readOnly").orElse(true);
        }

        @Override
        public String toString() {
            return file;
        }
    }

    static final List<Arguments> USES =
            uses().stream().map(use -> arguments(use)).toList();

    @Test
    void everyFileHasOneMethodAndEveryMethodHasItsFile() {
        List<String> named = uses().stream()
                .filter(use -> !use.isCount())
                .map(Use::file)
                .sorted()
                .toList();
        Set<String> counting = new TreeSet<>(
                uses().stream().filter(Use::isCount).map(Use::file).toList());
        List<String> all = new ArrayList<>(named);
        all.addAll(counting);

        assertThat(named).doesNotHaveDuplicates();
        assertThat(all).containsExactlyInAnyOrderElementsOf(files());
    }

    @ParameterizedTest
    @FieldSource("USES")
    void aFileOpensWithOneSentence(Use use) {
        assertThat(text(use).lines().findFirst().orElseThrow()).matches("// [A-Z\\$].*\\.");
    }

    @ParameterizedTest
    @FieldSource("USES")
    void theArgumentsOfAMethodAreTheParametersOfItsFile(Use use) {
        Set<String> arguments = new TreeSet<>();
        Set<String> offered = new TreeSet<>();
        for (Argument<?> argument : use.method().getArguments()) {
            Set<String> several = SEVERAL.getOrDefault(argument.getType(), Set.of());
            if (Criteria.class.isAssignableFrom(argument.getType())) {
                arguments.addAll(components(argument.getType()));
            } else {
                (several.isEmpty() ? arguments : offered)
                        .addAll(several.isEmpty() ? Set.of(argument.getName()) : several);
            }
        }
        Set<String> parameters = parameters(use);
        Set<String> taken = new TreeSet<>(arguments);
        taken.addAll(offered);

        assertThat(taken).containsAll(parameters);
        if (use.isOrder() || !use.isCount() && !use.isOfPlaces()) {
            assertThat(parameters).containsAll(arguments);
        }
    }

    @ParameterizedTest
    @FieldSource("USES")
    void aReadingMethodsFileOnlyReadsAndAWritingOnesWrites(Use use) {
        assertThat(explained(use).type())
                .isEqualTo(
                        use.isRead()
                                ? QueryType.READ_ONLY
                                : written(explained(use).type()));
    }

    @ParameterizedTest
    @FieldSource("USES")
    void noPlanReadsWhatItNeedNot(Use use) {
        assertThat(operators(explained(use).plan()))
                .noneMatch(operator -> operator.startsWith("AllNodesScan"))
                .noneMatch(operator -> operator.contains("AllRelationshipsScan"))
                .noneMatch(operator -> operator.startsWith("CartesianProduct"))
                .noneMatch(operator -> operator.startsWith("NodeByLabelScan") && !listsAll(use) && !isSmall(operator));
    }

    @ParameterizedTest
    @FieldSource("USES")
    void theColumnsAreTheOnesOfTheRecordThatTakesThem(Use use) {
        Argument<?> type = use.method().getReturnType().asArgument();
        Class<?> row = type.getTypeParameters().length == 0 ? type.getType() : type.getTypeParameters()[0].getType();

        if (use.isOrder()) {
            assertThat(explained(use).columns()).containsExactly("position", "row");
        } else if (use.isCount()) {
            assertThat(explained(use).columns()).isIn(List.of("total"), List.of("count"), List.of("total", "before"));
        } else if (!row.isRecord()) {
            assertThat(explained(use).columns()).hasSizeLessThanOrEqualTo(1);
        } else {
            assertThat(explained(use).columns())
                    .filteredOn(column -> !isPlaceInList(column, use))
                    .containsExactlyInAnyOrderElementsOf(components(row));
        }
    }

    /** A page starts after a place in the list, or has the rows at some places. */
    @ParameterizedTest
    @FieldSource("USES")
    void aListThatIsPagedSkipsNoRows(Use use) {
        boolean isPaged =
                use.method().stringValue(Query.class, "countQuery").orElse("").length() > 0;
        if (!use.isCount() && isPaged) {
            assertThat(parameters(use)).doesNotContain("skip");
            assertThat(explained(use).columns()).contains(placeColumn(use));
        }
    }

    /** Beside the columns of the record a list has one that tells where in it a row is. */
    private static boolean isPlaceInList(String column, Use use) {
        return column.equals(placeColumn(use)) && use.method().getReturnType().getType() == Page.class;
    }

    private static String placeColumn(Use use) {
        return use.isOfPlaces() ? "number" : "position";
    }

    private static List<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static Set<String> parameters(Use use) {
        Set<String> parameters = new TreeSet<>();
        text(use).lines().filter(line -> !line.startsWith("//")).forEach(line -> {
            Matcher parameter = PARAMETER.matcher(line);
            while (parameter.find()) {
                parameters.add(parameter.group(1));
            }
        });
        return parameters;
    }

    private record Explained(List<String> columns, Plan plan, QueryType type) {}

    private static Explained explained(Use use) {
        return EXPLAINED.computeIfAbsent(use.file(), file -> explain(use));
    }

    private static Explained explain(Use use) {
        SessionConfig reading =
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
        try (Session session = GRAPH.bean(Driver.class).session(reading)) {
            Result result = session.run("EXPLAIN " + text(use).replaceFirst("^//.*\n", ""));
            List<String> columns = result.keys();
            ResultSummary summary = result.consume();
            return new Explained(columns, summary.queryPlan().orElseThrow(), summary.queryType());
        }
    }

    /** All writing is alike here: with rows or without. */
    private static QueryType written(QueryType type) {
        return type == QueryType.READ_ONLY ? QueryType.WRITE_ONLY : type;
    }

    private static List<String> operators(Plan plan) {
        if (isOneRow(plan)) {
            return List.of();
        }
        List<String> operators = new ArrayList<>(List.of(plan.operatorType()
                + ' '
                + plan.arguments().getOrDefault("Details", Values.value("")).asString()));
        plan.children().forEach(child -> operators.addAll(operators(child)));
        return operators;
    }

    /** Two things that are each found by their key, side by side. */
    private static boolean isOneRow(Plan plan) {
        return plan.operatorType().startsWith("CartesianProduct")
                && plan.children().stream()
                        .allMatch(child -> child.operatorType().startsWith("NodeUniqueIndexSeek"));
    }

    /** A query that says that it lists every one of a label reads them all. */
    private static boolean listsAll(Use use) {
        return text(use).startsWith("// Every ") || text(use).startsWith("// All ");
    }

    private static boolean isSmall(String operator) {
        return SMALL.stream().anyMatch(label -> operator.endsWith(':' + label));
    }

    private static String text(Use use) {
        return CypherFiles.query(use.file());
    }

    private static List<Use> uses() {
        List<Use> uses = new ArrayList<>();
        GRAPH.bean(BeanContext.class)
                .getBeanDefinitions(Qualifiers.byStereotype(CypherRepository.class))
                .forEach(repository -> repository.getExecutableMethods().forEach(method -> {
                    method.stringValue(Query.class).ifPresent(file -> uses.add(new Use(file, method, false)));
                    method.stringValue(Query.class, "countQuery")
                            .filter(file -> !file.isEmpty())
                            .ifPresent(file -> uses.add(new Use(file, method, true)));
                }));
        return uses;
    }

    private static List<String> files() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString())
                    .map(name -> name.replace('\\', '/').replaceFirst("\\.cypher$", ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
