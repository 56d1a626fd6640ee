package nl.stedenband.graph;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.stedenband.graph.local.BundledStore;
import nl.stedenband.graph.local.ClassArchives;
import nl.stedenband.graph.local.HomeFolder;
import nl.stedenband.graph.local.LocalNeo4j;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * The one Neo4j that all tests of a run share: by default the local process, with {@code -Dneo4j=container} one that
 * Testcontainers starts, with {@code -Dneo4j=bolt://…} an existing server ({@code -Dneo4j.user}, {@code -Dneo4j.password}),
 * whose content is then deleted.
 */
public final class TestGraph {
    /** With which tests keep accounts. */
    public static final String SECRET = "a secret that is known to all tests";

    /** The content of a graph that holds the bundled data. */
    public static final String FILLED = "reference data";

    private static final String IMAGE = "neo4j:5.26-community";

    /** Most of the server's work would else be to plan queries anew for each content of the graph. */
    private static final String PLANS_STAND = "-Dstedenband.neo4j.replan-interval=86400";

    /** Each process of tests is over in minutes. */
    private static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";

    /** Beside a local database: the scripts that made its schema. */
    private static final String SCHEMA = "schema-of-tests.txt";

    private static TestGraph instance;
    private static LocalNeo4j local;

    /** With the bundled data, as the build has read it in: tests that read that run after all others, in processes of their own. */
    private static boolean beginsFilled;

    private final DatabaseAddress address;
    private final ApplicationContext context;
    private final Map<String, GraphContent> contents = new HashMap<>();
    private String content;
    private int versions;
    private boolean hasVersionOfItsOwn;

    private TestGraph(DatabaseAddress address) {
        this.address = address;
        this.content = beginsFilled ? FILLED : "";
        Map<String, Object> properties = new HashMap<>(properties(address));
        properties.put("neo4j.patience", "30s"); // the machine may be busy with something else
        this.context = ApplicationContext.run(properties, "test");
        context.getBean(Schema.class).migrate();
    }

    /** The database with its schema; started by the first test that asks. */
    public static synchronized TestGraph shared() {
        if (instance == null) {
            String where = System.getProperty("neo4j", "local");
            instance = new TestGraph(start(where));
            if (!beginsFilled) {
                instance.reset();
            }
            if (where.equals("local")) {
                noteSchema(localFolder());
            }
        }
        return instance;
    }

    /** Whether it is on this machine and says when it commits nothing. */
    public static boolean isLocal() {
        return local != null;
    }

    public DatabaseAddress address() {
        return address;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> Collection<T> beans(Class<T> type) {
        return context.getBeansOfType(type);
    }

    /** Leaves nothing but the schema, and the note that this is the one, so that no service or command looks into it again. */
    public TestGraph reset() {
        content = "";
        hasVersionOfItsOwn = false;
        query("""
                MATCH (n) WHERE none(label IN labels(n) WHERE label STARTS WITH '__') AND NOT (n:Registry AND n.id = 'schema')
                DETACH DELETE n
                """);
        query("MATCH (schema:Registry {id: 'schema'}) SET schema = {id: 'schema', fingerprint: schema.fingerprint}");
        return this;
    }

    /**
     * The graph with just this content, which tests only read. It is filled anew only when another test has emptied it since.
     *
     * @param name tells this content from any other
     */
    public synchronized TestGraph holding(String name, Runnable filling) {
        if (!content.equals(name)) {
            reset();
            filling.run();
            content = name;
        }
        return this;
    }

    /** The same, without anything that tests have added since. */
    public synchronized TestGraph holdingOnly(String name, Runnable filling) {
        GraphContent before = contents.get(name);
        if (before == null || !before.bringBack(this)) {
            reset();
            filling.run();
            contents.put(name, GraphContent.of(this));
        }
        content = name;
        hasVersionOfItsOwn = false;
        return this;
    }

    /**
     * Gives what the graph holds a version that nothing else had in this process, so that no service comes back with what it kept
     * of another content.
     */
    public synchronized TestGraph withVersionOfItsOwn() {
        if (!hasVersionOfItsOwn) {
            versions++;
            query("""
                    MERGE (registry:Registry {id: 'stedenband'})
                    ON CREATE SET registry.assertions = 0, registry.retractions = 0, registry.changes = 0, registry.geography = randomUUID()
                    SET registry.revision = 1000000 * $version
                    """, Map.of("version", versions));
            hasVersionOfItsOwn = true;
        }
        return this;
    }

    public List<Record> query(String cypher, Map<String, Object> parameters) {
        return bean(Driver.class)
                .executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }

    public List<Record> query(String cypher) {
        return query(cypher, Map.of());
    }

    /**
     * What is recorded and drawn, a line a node or relationship, in an order that doesn't depend on how it got there; and so
     * without the numbers of changes, which do.
     */
    public List<String> dump() {
        return lines("""
                MATCH (n:Keyed|Source)
                RETURN labels(n) AS labels, coalesce(n.key, n.id) AS key,
                       n {.*, recordedChange: null, retractedChange: null} AS properties
                """, """
                MATCH (a:Keyed|Source)-[r]->(b:Keyed|Source)
                RETURN coalesce(a.key, a.id) AS a, type(r) AS type, coalesce(b.key, b.id) AS b, properties(r) AS properties
                """);
    }

    /**
     * All nodes but those by which the database is managed, and all relationships, with all that they have: but for the mark that
     * tells readers of places in this process that they changed.
     */
    public List<String> everything() {
        return lines("""
                MATCH (n)
                WHERE none(label IN labels(n) WHERE label STARTS WITH '__') AND NOT n:Registry OR n.id = 'stedenband'
                RETURN labels(n) AS labels, toString(coalesce(n.key, n.change, n.id, '')) AS key,
                       n {.*, geography: null} AS properties
                """, """
                MATCH (a)-[r]->(b)
                WHERE none(label IN labels(a) WHERE label STARTS WITH '__')
                RETURN toString(coalesce(a.key, a.change, a.id)) AS a, type(r) AS type,
                       toString(coalesce(b.key, b.id, b.reason)) AS b, properties(r) AS properties
                """);
    }

    private List<String> lines(String nodes, String relationships) {
        List<String> lines = new ArrayList<>();
        for (Record row : query(nodes)) {
            lines.add("(%s %s %s)"
                    .formatted(
                            row.get("labels").asList().stream()
                                    .map(Object::toString)
                                    .sorted()
                                    .toList(),
                            row.get("key").asString(),
                            properties(row)));
        }
        for (Record row : query(relationships)) {
            lines.add("%s -%s-> %s %s"
                    .formatted(
                            row.get("a").asString(),
                            row.get("type").asString(),
                            row.get("b").asString(),
                            properties(row)));
        }
        lines.sort(Comparator.naturalOrder());
        return lines;
    }

    private static Map<String, Object> properties(Record row) {
        Map<String, Object> properties = new TreeMap<>(row.get("properties").asMap());
        properties.values().removeIf(Objects::isNull);
        return properties;
    }

    /** The configuration that makes a context use this database. */
    public static Map<String, Object> properties(DatabaseAddress address) {
        Map<String, Object> properties = new HashMap<>(Map.of(
                "neo4j.uri",
                address.uri().toString(),
                "neo4j.user",
                address.user(),
                "neo4j.password",
                address.password(),
                "stedenband.secret",
                SECRET,
                // a machine that builds other things too may be slow
                "neo4j.patience",
                "30s",
                "neo4j.silence",
                "60s",
                "neo4j.question-time",
                "5m",
                "stedenband.releases.folder",
                Path.of("src", "test", "resources", "releases").toString()));
        if (local != null && address.equals(local.address())) {
            properties.put(
                    "neo4j.commits", new HomeFolder(localFolder()).commits().toString());
        }
        return properties;
    }

    private static DatabaseAddress start(String where) {
        return switch (where) {
            case "local" -> startLocal();
            case "container" -> startContainer();
            default ->
                new DatabaseAddress(
                        URI.create(where),
                        System.getProperty("neo4j.user", "neo4j"),
                        System.getProperty("neo4j.password", ""));
        };
    }

    private static DatabaseAddress startLocal() {
        if (local != null) {
            local.close(); // started for tests that failed before they had the graph; these begin anew
        }
        Path folder = localFolder();
        Optional<Path> store = BundledStore.find();
        beginsFilled = store.isPresent() && FILLED.equals(System.getProperty("test.content"));
        if (beginsFilled || !hasSchema(folder)) {
            deleteDatabase(folder);
        }
        lendClassArchive(folder);
        // one that is emptied has its schema sooner than a new one gets it
        local = LocalNeo4j.ownToServe(new HomeFolder(folder), List.of(QUICK_COMPILER, PLANS_STAND), store);
        Runtime.getRuntime().addShutdownHook(new Thread(local::close));
        local.awaitReady();
        return local.address();
    }

    private static void lendClassArchive(Path folder) {
        try {
            ClassArchives.lend(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("resource") // stopped with the run, or by Testcontainers after it
    private static DatabaseAddress startContainer() {
        Neo4jContainer container = new Neo4jContainer(IMAGE).withAdminPassword("test-password");
        container.start();
        Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
        return new DatabaseAddress(URI.create(container.getBoltUrl()), "neo4j", container.getAdminPassword());
    }

    /** Tests run in several processes. */
    private static Path localFolder() {
        return Path.of("target", System.getProperty("test.home", "test-home")).toAbsolutePath();
    }

    /** Whether a process before this one made the database with the schema of now, which takes longer than to start it again. */
    private static boolean hasSchema(Path folder) {
        try {
            Path note = folder.resolve(SCHEMA);
            return Files.exists(note) && Files.readString(note).equals(schema());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void noteSchema(Path folder) {
        try {
            Files.writeString(folder.resolve(SCHEMA), schema());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String schema() {
        return CypherFolder.read("migrations").toString();
    }

    /** The archive of classes beside it may stay: it only makes the start faster. */
    private static void deleteDatabase(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(SCHEMA));
            Files.deleteIfExists(folder.resolve("neo4j-password"));
            if (Files.exists(folder.resolve("neo4j"))) {
                awaitEndOfDatabase(folder.resolve("neo4j"));
                try (Stream<Path> files = Files.walk(folder.resolve("neo4j"))) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That of tests which were killed may still close its files. */
    private static void awaitEndOfDatabase(Path database) throws IOException {
        try (FileChannel lock = FileChannel.open(
                database.resolve("process.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock.lock();
        }
    }
}
