package nl.stedenband.graph.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

@Timeout(600)
final class LocalNeo4jTest {
    @TempDir
    static Path folder;

    /** Those that were there before; tests of this run may share another database. */
    private static List<ProcessHandle> children;

    private static HomeFolder home;
    private static LocalNeo4j owner;

    @BeforeAll
    static void start() throws IOException {
        children = ProcessHandle.current().children().toList();
        home = new HomeFolder(folder.resolve("home of its own"));
        home.create();
        ClassArchives.lend(home.path());
        owner = LocalNeo4j.own(home, "serve", List.of());
        owner.awaitReady();
    }

    @AfterAll
    static void stop() throws IOException {
        owner.close();
        ClassArchives.keep(home.path());
    }

    @Test
    void aSecondOwnerIsRefusedAndToldOfTheFirst() {
        assertThatThrownBy(() -> LocalNeo4j.own(home, "serve", List.of()))
                .isInstanceOf(LocalNeo4jException.class)
                .hasMessageContaining(home.path().toString())
                .hasMessageContaining(
                        "process %d (stedenband serve)", ProcessHandle.current().pid())
                .hasMessageContaining("STEDENBAND_HOME");
    }

    @Test
    void aGuestUsesTheDatabaseOfTheOwnerAndLeavesItRunning() {
        try (LocalNeo4j guest = LocalNeo4j.use(home, "check", List.of(), Optional::empty)) {
            assertThat(guest.isOwner()).isFalse();
            assertThat(guest.address()).isEqualTo(owner.address());
        }

        assertThat(answer()).isEqualTo(1);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyTheUserCanReadThePassword() throws IOException {
        assertThat(permissions(home.passwordFile())).isEqualTo("rw-------");
        assertThat(permissions(home.addressFile())).isEqualTo("rw-------");
        assertThat(permissions(home.path())).isEqualTo("rwx------");
    }

    @Test
    void aDatabaseWhosePasswordIsLostIsNotStartedAndNotReplaced() throws IOException {
        HomeFolder other = new HomeFolder(folder.resolve("without password"));
        Files.createDirectories(other.database().resolve("data"));

        // twice, because the folder is not to stay locked
        for (String command : List.of("serve", "check")) {
            assertThatThrownBy(() -> LocalNeo4j.own(other, command, List.of()))
                    .isInstanceOf(LocalNeo4jException.class)
                    .hasMessageContaining("%s is missing", other.passwordFile());
        }
        assertThat(other.passwordFile()).doesNotExist();
    }

    @Test
    void aFileIsNoHome() throws IOException {
        Path file = Files.createFile(folder.resolve("a file"));

        assertThatThrownBy(() -> LocalNeo4j.use(new HomeFolder(file), "check", List.of(), Optional::empty))
                .isInstanceOf(LocalNeo4jException.class)
                .hasMessageContaining("%s can't be used: it is a file", file);
    }

    @Test
    void aDatabaseThatCanNotStartIsToldOfAtOnce() {
        HomeFolder other = new HomeFolder(folder.resolve("too little memory"));

        try (LocalNeo4j tooSmall = LocalNeo4j.own(other, "serve", List.of("-Xms16m", "-Xmn8m", "-Xmx16m"))) {
            assertThatThrownBy(tooSmall::awaitReady)
                    .isInstanceOf(LocalNeo4jException.class)
                    .hasMessageContaining("%s", other.processLog());
        }
        assertThat(other.processLog()).content().contains("OutOfMemoryError");
    }

    @Test
    void aDatabaseWhoseFilesCannotBeOpenedIsNotTakenForOneThatRuns() throws IOException {
        HomeFolder damaged = new HomeFolder(folder.resolve("damaged"));
        ClassArchives.lend(damaged.path());
        try (LocalNeo4j whole = LocalNeo4j.own(damaged, "serve", List.of())) {
            whole.awaitReady();
        }
        Path store = damaged.database().resolve("data").resolve("databases").resolve("neo4j");
        Files.write(store.resolve("neostore"), new byte[] {1, 2, 3});

        try (LocalNeo4j broken = LocalNeo4j.own(damaged, "serve", List.of())) {
            assertThatThrownBy(broken::awaitReady)
                    .isInstanceOf(LocalNeo4jException.class)
                    .hasMessageContaining("did not start");
        }
    }

    @Test
    void aDatabaseThatIsKilledIsStartedAgain() {
        ProcessHandle neo4j = database();

        killAndAwaitNext(neo4j);

        assertThat(answer()).isEqualTo(1);
        assertThat(database().pid()).isNotEqualTo(neo4j.pid());
    }

    @Test
    void whoWasSettingUpTheSchemaWhenTheDatabaseEndedHoldsUpNobody() {
        assertThat(answer("CREATE (lock:__Neo4jMigrationsLock {id: 'of the killed'}) RETURN 1"))
                .isEqualTo(1);
        ProcessHandle neo4j = database();

        killAndAwaitNext(neo4j);

        assertThat(answer()).isEqualTo(1);
        assertThat(answer("MATCH (lock:__Neo4jMigrationsLock) RETURN count(lock)"))
                .isZero();
    }

    @Test
    void theDatabaseEndsWhenItsOwnerIsKilled() throws Exception {
        Path homeOfTheKilled = folder.resolve("home of the killed");
        ClassArchives.lend(homeOfTheKilled);
        Process killed = JavaProgram.start(KilledOwner.class, homeOfTheKilled.toString());
        try (BufferedReader output = killed.inputReader()) {
            ProcessHandle neo4j =
                    ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();

            killed.destroyForcibly().waitFor();

            assertThat(neo4j.onExit().get(300, TimeUnit.SECONDS).isAlive()).isFalse();
        }
    }

    /** The owner starts another one as soon as it hears of the end; a driver would ask at ever longer intervals. */
    private static void killAndAwaitNext(ProcessHandle neo4j) {
        neo4j.destroyForcibly();
        neo4j.onExit().join();
        while (databases().findAny().isEmpty()) {
            // it is being started
        }
        owner.awaitReady();
    }

    /** Asks until the database answers, if need be. */
    private static long answer() {
        return answer("RETURN 1");
    }

    private static long answer(String query) {
        Config patient = Config.builder()
                .withMaxTransactionRetryTime(5, TimeUnit.MINUTES)
                .build();
        try (Driver driver = GraphDatabase.driver(
                        owner.address().uri(),
                        AuthTokens.basic(owner.address().user(), owner.address().password()),
                        patient);
                Session session = driver.session()) {
            return session.executeWrite(
                    transaction -> transaction.run(query).single().get(0).asLong());
        }
    }

    private static ProcessHandle database() {
        return databases().findFirst().orElseThrow();
    }

    private static Stream<ProcessHandle> databases() {
        return ProcessHandle.current().children().filter(child -> !children.contains(child));
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
