package nl.stedenband.drills;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.RuntimeBeanDefinition;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.graph.Progress;
import nl.stedenband.graph.drawing.DrawingVersion;
import nl.stedenband.graph.drawing.Redrawing;
import nl.stedenband.graph.local.HomeFolder;
import nl.stedenband.graph.local.LocalNeo4j;
import nl.stedenband.importing.ImportOptions;
import nl.stedenband.importing.ImportReport;
import nl.stedenband.importing.Imports;
import nl.stedenband.importing.ReferenceData;
import nl.stedenband.importing.table.InputFile;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/** Looks straight into the database, past the service, for what is not as it should be. */
final class RegistryAudit implements AutoCloseable {
    private static final String NUMBERS = """
            CALL () {
              MATCH (assertion:Assertion) RETURN assertion.recordedChange AS number
              UNION ALL
              MATCH (assertion:Assertion) WHERE assertion.retractedChange IS NOT NULL RETURN assertion.retractedChange AS number
              UNION ALL
              MATCH (description:SourceDescription) RETURN description.change AS number
            }
            WITH count(number) AS changes, count(DISTINCT number) AS numbers, min(number) AS first, max(number) AS last
            MATCH (registry:Registry {id: 'stedenband'})
            RETURN changes, numbers, first, last, registry.changes AS counted
            """;
    private static final String TOTALS = """
            MATCH (registry:Registry {id: 'stedenband'})
            RETURN registry.assertions AS counted, registry.retractions AS countedRetractions,
                   COUNT { (:Assertion) } AS assertions,
                   COUNT { MATCH (a:Assertion) WHERE a.retractedAt IS NOT NULL } AS retractions,
                   COUNT { MATCH (a:Assertion) RETURN DISTINCT a.id } AS ids,
                   COUNT { MATCH (a:Assertion) WHERE a.retractedAt IS NULL } AS live,
                   COUNT { MATCH (a:Assertion) WHERE a.retractedAt IS NULL RETURN DISTINCT a.fingerprint } AS said,
                   COUNT {
                     MATCH (a:Assertion)
                     WHERE COUNT { (a)-[:FROM]->(:Source) } <> 1 OR NOT a.kind IN ['statistic', 'statement'] AND NOT (a)-[:SAYS]->()
                   } AS halves
            """;

    private final LocalNeo4j neo4j;
    private final ApplicationContext context;

    private RegistryAudit(LocalNeo4j neo4j, ApplicationContext context) {
        this.neo4j = neo4j;
        this.context = context;
    }

    /** Of an installation whose service runs, or of which nothing does. */
    static RegistryAudit of(Installation installation) {
        return of(installation, Clock.systemUTC());
    }

    /** The same, with a clock of its own. */
    static RegistryAudit of(Installation installation, Clock clock) {
        LocalNeo4j neo4j = LocalNeo4j.use(new HomeFolder(installation.home()), "drill", List.of(), Optional::empty);
        neo4j.awaitReady();
        ApplicationContext context = ApplicationContext.builder()
                .properties(Map.of(
                        "neo4j.uri", neo4j.address().uri().toString(),
                        "neo4j.user", neo4j.address().user(),
                        "neo4j.password", neo4j.address().password(),
                        "neo4j.patience", "60s",
                        "micronaut.metrics.enabled", false))
                .deduceEnvironment(false)
                .banner(false)
                .build();
        context.registerBeanDefinition(RuntimeBeanDefinition.builder(Clock.class, () -> clock)
                .replaces(Clock.class)
                .singleton(true)
                .build());
        return new RegistryAudit(neo4j, context.start());
    }

    ApplicationContext context() {
        return context;
    }

    List<Record> query(String cypher, Map<String, Object> parameters) {
        return context.getBean(Driver.class)
                .executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }

    long number(String cypher, Map<String, Object> parameters) {
        return query(cypher, parameters).get(0).get(0).asLong();
    }

    /** @return how many nodes and relationships were not as they should be */
    long redraw() {
        return context.getBean(Redrawing.class).redraw(Progress.UNWATCHED);
    }

    /** Reads a file of ties in, as the command does. */
    ImportReport read(Path ties) {
        return read("ties", InputFile.of(ties), DrillTies.SOURCE);
    }

    /** Reads a file in, as the command does. */
    ImportReport read(String reader, InputFile file, String source) {
        return context.getBean(Imports.class)
                .run(
                        reader,
                        file,
                        context.getBean(ReferenceData.class).schema(reader),
                        new ImportOptions(Optional.of(source), ImportOptions.Mode.GOOD_ROWS, Optional.empty(), "drill"),
                        Progress.UNWATCHED);
    }

    /** All that is wrong, in words. As commands do, it first does what a start has to do. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        Record numbers = query(NUMBERS, Map.of()).get(0);
        long changes = numbers.get("changes").asLong();
        if (numbers.get("numbers").asLong() != changes
                || numbers.get("first").asLong() != 1
                || numbers.get("last").asLong() != changes
                || numbers.get("counted").asLong() != changes) {
            faults.add("changes are not numbered from the first to the last: " + numbers.asMap());
        }
        Record totals = query(TOTALS, Map.of()).get(0);
        if (!totals.get("counted").equals(totals.get("assertions"))
                || !totals.get("countedRetractions").equals(totals.get("retractions"))) {
            faults.add("the registry counts otherwise: " + totals.asMap());
        }
        if (!totals.get("ids").equals(totals.get("assertions"))
                || !totals.get("said").equals(totals.get("live"))) {
            faults.add("assertions are there twice: " + totals.asMap());
        }
        if (totals.get("halves").asLong() != 0) {
            faults.add("assertions are there by half: " + totals.asMap());
        }
        context.getBean(DrawingVersion.class).bringUpToDate();
        long drawn = redraw();
        if (drawn != 0) {
            faults.add("%d nodes and relationships were not drawn as they should be".formatted(drawn));
        }
        return faults;
    }

    @Override
    public void close() {
        context.close();
        neo4j.close();
    }
}
