package nl.stedenband.cli;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import nl.stedenband.account.Accounts;
import nl.stedenband.account.FirstAccount;
import nl.stedenband.graph.AnswersAhead;
import nl.stedenband.http.PublicAddress;
import nl.stedenband.importing.ReferenceData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves the registry over HTTP until the process is told to end. */
@Command(
        name = "serve",
        description = {
            "Serves the registry over HTTP until it is interrupted.",
            "",
            "The database is a Neo4j of its own on this machine, with its data in the folder STEDENBAND_HOME"
                    + " (default: where the platform keeps a user's data). With NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD"
                    + " (or NEO4J_PASSWORD_FILE) it is that server instead. A new database first gets the reference data.",
            "",
            "Questions of your own are files in the folder that STEDENBAND_TRAVERSALS names, written as the bundled ones in"
                    + " cypher/traversals; one that may do more than read, or does not do what its header says, stops the start."
        },
        footer = {
            "  stedenband serve",
            "  stedenband serve --port 9000",
            "  STEDENBAND_NEO4J_OPTIONS=-Xmx4g stedenband serve"
        })
final class ServeCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;

    private final Map<String, String> environment;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "${sys:micronaut.server.port:-${env:MICRONAUT_SERVER_PORT:-8080}}",
            description = "Port for HTTP, 0 for a free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--without-reference",
            description = "Leave a new database empty: don't read the reference data in.")
    private boolean withoutReference;

    ServeCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws InterruptedException {
        requireFreePort();
        Map<String, Object> properties =
                Map.of("micronaut.server.port", port, RegistrySettings.METRICS, true, AnswersAhead.WHILE_SERVING, true);
        try (OpenRegistry registry = OpenRegistry.toServe(environment, properties, this::store)) {
            Runtime.getRuntime().addShutdownHook(new Thread(registry::close, "stop-serving"));
            // made while the database starts
            EmbeddedServer server = registry.bean(EmbeddedServer.class);
            registry.bean(MeterRegistry.class);
            registry.awaitReady();
            CustomQuestionFolder.check(registry);
            ReferenceData reference = registry.bean(ReferenceData.class);
            if (!withoutReference && !reference.isLoaded()) {
                ReferenceLoading.load(reference, spec.commandLine().getErr());
            }
            registry.bean(Accounts.class).requireSameKeys();
            // once it serves, whatever waits for a silent database is broken off
            Optional<String> firstAccount = firstAccount(registry);
            server.start();
            firstAccount.ifPresent(code -> offerFirstAccount(registry, server.getPort(), code));
            // the last it says by itself: who has heard where it is may stop it
            spec.commandLine().getOut().println("Stedenband is at http://localhost:" + server.getPort());
            ClassArchiving.begin(registry.classArchiveOfDatabase());
            new CountDownLatch(1).await();
        }
        return Stedenband.DONE;
    }

    private Optional<Path> store() {
        return withoutReference ? Optional.empty() : new RegistrySettings(environment).bundledStore();
    }

    /** The code with which it can be made; for as long as there is no account. Reading needs none. */
    private static Optional<String> firstAccount(OpenRegistry registry) {
        Accounts accounts = registry.bean(Accounts.class);
        return accounts.canAdd() && accounts.isEmpty()
                ? Optional.of(registry.bean(FirstAccount.class).code())
                : Optional.empty();
    }

    /** Only to who started it. */
    private void offerFirstAccount(OpenRegistry registry, int port, String code) {
        String root = registry.bean(PublicAddress.class).configured().orElse("http://localhost:" + port);
        spec.commandLine()
                .getErr()
                .println("Nobody has an account yet. Make the first, of an admin, at %s/nl/aanmelden/link?code=%s"
                        .formatted(root, code));
    }

    /** Asked before a database is started for nothing. */
    private void requireFreePort() {
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(spec.commandLine(), "Port %d is not from 0 to %d.".formatted(port, LAST_PORT));
        }
        try (ServerSocket socket = new ServerSocket(port)) {
            assert socket.isBound();
        } catch (IOException e) {
            throw new CommandFailure(
                    "port %d is in use; stop what uses it, or choose another one with --port.".formatted(port), e);
        }
    }
}
