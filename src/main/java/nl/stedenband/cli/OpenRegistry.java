package nl.stedenband.cli;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import nl.stedenband.graph.DatabaseAddress;
import nl.stedenband.graph.DatabaseWatch;
import nl.stedenband.graph.DatabaseWatch.DatabaseState;
import nl.stedenband.graph.RestoreInProgress;
import nl.stedenband.graph.Schema;
import nl.stedenband.graph.Transactions;
import nl.stedenband.graph.VersionQueries;
import nl.stedenband.graph.drawing.DrawingVersion;
import nl.stedenband.graph.local.ClassArchive;
import nl.stedenband.graph.local.LocalNeo4j;
import nl.stedenband.graph.local.ThoroughCompiler;
import nl.stedenband.registry.thesaurus.Thesaurus;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The registry for the time of a command: the database and the application over it. */
final class OpenRegistry implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OpenRegistry.class);

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** A database that we started ourselves does answer, on a busy machine perhaps later than a driver expects. */
    private static final Duration PATIENCE_WITH_OURS = Duration.ofMinutes(3);

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Optional<LocalNeo4j> local;
    private final DatabaseAddress address;
    private final ApplicationContext context;
    private final AtomicBoolean closed = new AtomicBoolean();

    private OpenRegistry(Optional<LocalNeo4j> local, DatabaseAddress address, ApplicationContext context) {
        this.local = local;
        this.address = address;
        this.context = context;
    }

    /** Refuses a database that another process runs. */
    static OpenRegistry own(Map<String, String> environment, String command, Map<String, Object> properties) {
        RegistrySettings settings = new RegistrySettings(environment);
        return open(settings, () -> LocalNeo4j.own(settings.home(), command, settings.jvmOptions()), properties);
    }

    /** Refuses a database that another process runs; a new local one begins with the store. */
    static OpenRegistry toServe(
            Map<String, String> environment, Map<String, Object> properties, Supplier<Optional<Path>> store) {
        RegistrySettings settings = new RegistrySettings(environment);
        return open(
                settings, () -> LocalNeo4j.ownToServe(settings.home(), settings.jvmOptions(), store.get()), properties);
    }

    /**
     * Uses the database of the process that runs it, else starts it; a new one has the bundled data, as that of a service. The registry is
     * ready when this returns.
     */
    static OpenRegistry use(Map<String, String> environment, String command) {
        RegistrySettings settings = new RegistrySettings(environment);
        return use(settings, command, List.of(), settings::bundledStore);
    }

    /** The same for a command that takes longer than a database needs to get its code compiled well. */
    static OpenRegistry useForLong(Map<String, String> environment, String command) {
        RegistrySettings settings = new RegistrySettings(environment);
        return use(settings, command, ThoroughCompiler.OPTIONS, settings::bundledStore);
    }

    /** The same; a new database is empty. */
    static OpenRegistry useEmpty(Map<String, String> environment, String command) {
        return use(new RegistrySettings(environment), command, List.of(), Optional::empty);
    }

    private static OpenRegistry use(
            RegistrySettings settings, String command, List<String> compiler, Supplier<Optional<Path>> store) {
        OpenRegistry registry = open(
                settings,
                () -> LocalNeo4j.use(settings.home(), command, settings.jvmOptionsAfter(compiler), store),
                Map.of());
        try {
            registry.awaitReady();
            registry.bean(DatabaseWatch.class).tell(OpenRegistry::tellSilence);
            return registry;
        } catch (RuntimeException e) {
            registry.close();
            throw e;
        }
    }

    /** Refuses a database that another process runs, and takes one that a restore left half filled. Ready when it returns. */
    static OpenRegistry toRestore(Map<String, String> environment) {
        OpenRegistry registry = own(environment, "restore", Map.of());
        try {
            registry.awaitDatabase();
            registry.bean(DatabaseWatch.class).tell(OpenRegistry::tellSilence);
            return registry;
        } catch (RuntimeException e) {
            registry.close();
            throw e;
        }
    }

    /**
     * Waits for the database, and brings its schema and what is drawn in it up to date.
     *
     * @throws RestoreInProgress when the registry in it is not whole
     */
    void awaitReady() {
        awaitDatabase();
        bean(VersionQueries.class).current();
        bean(DrawingVersion.class).bringUpToDate();
    }

    private void awaitDatabase() {
        local.ifPresent(LocalNeo4j::awaitReady);
        connect();
        bean(Schema.class).migrate();
    }

    private void connect() {
        long deadline = System.nanoTime() + (local.isPresent() ? PATIENCE_WITH_OURS : PATIENCE).toNanos();
        while (true) {
            try {
                bean(Transactions.class).verifyConnectivity();
                return;
            } catch (AuthenticationException e) {
                throw new CommandFailure(
                        "the Neo4j server at %s does not let %s in with this password; correct NEO4J_USER and NEO4J_PASSWORD."
                                .formatted(address.uri(), address.user()),
                        e);
            } catch (Neo4jException e) {
                if (System.nanoTime() > deadline) {
                    throw new CommandFailure(
                            "no Neo4j server answers at %s; start it, correct NEO4J_URI, or unset that to use the local database."
                                    .formatted(address.uri()),
                            e);
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private static void tellSilence(DatabaseState state) {
        if (state == DatabaseState.HUNG) {
            LOG.warn(
                    "the database gives no sign of life; it is waited for. Ctrl-C ends this, and nothing is left half done.");
        } else if (state == DatabaseState.ANSWERS) {
            LOG.info("the database answers again");
        }
    }

    /** Nothing where this process didn't start the database. */
    Optional<ClassArchive> classArchiveOfDatabase() {
        return local.flatMap(LocalNeo4j::classArchive);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            context.close();
            local.ifPresent(LocalNeo4j::close);
        }
    }

    private static OpenRegistry open(
            RegistrySettings settings, Supplier<LocalNeo4j> neo4j, Map<String, Object> properties) {
        Optional<DatabaseAddress> named = ServerFromEnvironment.of(settings.environment());
        Optional<LocalNeo4j> local = named.isPresent() ? Optional.empty() : Optional.of(neo4j.get());
        DatabaseAddress address = named.or(() -> local.map(LocalNeo4j::address)).orElseThrow();
        try {
            ApplicationContext context = ApplicationContext.builder()
                    .properties(settings.properties(address, local.isPresent(), properties))
                    .deduceEnvironment(false)
                    .banner(false)
                    .start();
            // a file that contradicts itself is told before anything is done
            context.getBean(Thesaurus.class);
            return new OpenRegistry(local, address, context);
        } catch (RuntimeException e) {
            local.ifPresent(LocalNeo4j::close);
            throw e;
        }
    }
}
