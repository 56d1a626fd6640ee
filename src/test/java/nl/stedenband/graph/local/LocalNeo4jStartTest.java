package nl.stedenband.graph.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** What becomes of starts that fail, hang or are interrupted, and of those who wait for them. */
@Timeout(600)
final class LocalNeo4jStartTest {
    private static final StartPatience.Limits IMPATIENT =
            new StartPatience.Limits(Duration.ofSeconds(2), Duration.ofMinutes(5));

    /** Of all tests together: what one leaves, the others find. */
    @TempDir
    static Path folder;

    private HomeFolder home;
    private List<ProcessHandle> before;

    @BeforeEach
    void noteWhatRuns() throws IOException {
        home = new HomeFolder(folder.resolve("home"));
        ClassArchives.lend(home.path());
        before = ProcessHandle.current().children().toList();
    }

    @AfterEach
    void keepClassArchive() throws IOException {
        ClassArchives.keep(home.path());
    }

    @Test
    void aStartThatHangsIsGivenUpAndTheNextOneBeginsAnew() throws IOException {
        // Java waits then until somebody deletes that file, before it does anything
        List<String> paused = List.of(
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:+PauseAtStartup",
                "-XX:PauseAtStartupFile=" + folder.resolve("paused"));
        StartOptions hanging = new StartOptions(
                "serve", paused, StartOptions.usual("serve", List.of()).port(), IMPATIENT, Optional.empty(), false);
        try (LocalNeo4j hangs = LocalNeo4j.own(home, hanging)) {
            assertThatThrownBy(hangs::awaitReady)
                    .isInstanceOf(LocalNeo4jException.class)
                    .hasMessageContaining("%s was not ready", home.databaseName())
                    .hasMessageContaining("did not get on")
                    .hasMessageContaining("Java is starting");
            assertNothingIsLeft();
        }
        try (LocalNeo4j next = LocalNeo4j.own(home, "serve", List.of())) {
            next.awaitReady();
            assertAnswers(next);
        }
    }

    @Test
    void aStartWithAnOptionThatJavaDoesNotKnowLeavesNothing() throws IOException {
        try (LocalNeo4j impossible = LocalNeo4j.own(home, "check", List.of("-XX:NoSuchOption"))) {
            assertThatThrownBy(impossible::awaitReady)
                    .isInstanceOf(LocalNeo4jException.class)
                    .hasMessageContaining("did not start: its process ended")
                    .hasMessageContaining("%s", home.processLog());
            assertThat(home.processLog()).content().contains("NoSuchOption");
            assertNothingIsLeft();
        }
    }

    @Test
    void aPortThatAnotherProgramTookIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            StartOptions onTakenPort = new StartOptions(
                    "serve", List.of(), taken.getLocalPort(), StartPatience.Limits.OF_OWNERS, Optional.empty(), false);
            try (LocalNeo4j late = LocalNeo4j.own(home, onTakenPort)) {
                assertThatThrownBy(late::awaitReady)
                        .isInstanceOf(LocalNeo4jException.class)
                        .hasMessageContaining("did not start")
                        .hasMessageContaining("another program has port %d", taken.getLocalPort());
                assertNothingIsLeft();
            }
        }
    }

    @Test
    void anInterruptedStartLeavesNothing() throws IOException {
        try (LocalNeo4j interrupted = LocalNeo4j.own(home, "serve", List.of())) {
            Thread.currentThread().interrupt();

            assertThatThrownBy(interrupted::awaitReady)
                    .isInstanceOf(LocalNeo4jException.class)
                    .hasMessageContaining("interrupted");
            assertThat(Thread.interrupted()).isTrue();
            assertNothingIsLeft();
        }
    }

    @Test
    void aStartWhoseStarterIsKilledEndsAndTheNextOneBeginsAnew() throws Exception {
        Process starter = JavaProgram.start(KilledOwner.class, home.path().toString(), "while it starts");
        try (BufferedReader output = starter.inputReader()) {
            ProcessHandle process =
                    ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();

            starter.destroyForcibly().waitFor();

            assertThat(process.onExit().get(300, TimeUnit.SECONDS).isAlive()).isFalse();
        }
        try (LocalNeo4j next = LocalNeo4j.own(home, "serve", List.of())) {
            next.awaitReady();
            assertAnswers(next);
        }
    }

    @Test
    void aNewDatabaseThatWasGivenUpHalfMadeIsMadeAnew() throws IOException {
        HomeFolder halfMade = new HomeFolder(folder.resolve("half made"));
        Path mark = halfMade.database().resolve("never-ready");
        Path store = halfMade.database().resolve("data").resolve("databases").resolve("neo4j");
        Files.createDirectories(store);
        ClassArchives.lend(halfMade.path());
        Files.createFile(store.resolve("neostore"));
        Files.createFile(mark);
        Files.writeString(halfMade.passwordFile(), "a password that was made up");

        try (LocalNeo4j anew = LocalNeo4j.own(halfMade, "serve", List.of())) {
            anew.awaitReady();
            assertAnswers(anew);
        }
        assertThat(mark).doesNotExist();
    }

    @Test
    void aGuestOfADatabaseThatStartsHasItWhenItAnswers() {
        try (LocalNeo4j owner = LocalNeo4j.own(home, "serve", List.of());
                LocalNeo4j guest = LocalNeo4j.use(home, "check", List.of(), Optional::empty)) {
            assertThat(guest.isOwner()).isFalse();
            assertThat(guest.address()).isEqualTo(owner.address());
            assertAnswers(guest);
        }
    }

    @Test
    void ofTwoThatBeginAtOnceOneStartsTheDatabaseAndBothUseIt() throws Exception {
        String path = home.path().toString();
        List<Process> both =
                List.of(JavaProgram.start(DatabaseUser.class, path), JavaProgram.start(DatabaseUser.class, path));
        List<String> said = new ArrayList<>();
        for (Process each : both) {
            said.add(each.inputReader().readLine());
        }
        for (Process each : both) {
            each.getOutputStream().close();
        }

        assertThat(said).containsExactlyInAnyOrder("owner: 1", "guest: 1");
        for (Process each : both) {
            assertThat(each.waitFor()).isZero();
        }
    }

    /** A process that ends at once can't be found while it runs, so all that run now are looked at. */
    private void assertNothingIsLeft() throws IOException {
        assertThat(ProcessHandle.current().children())
                .as("processes begun by this test")
                .isSubsetOf(before);
        assertThat(home.addressFile()).doesNotExist();
        Optional<FileChannel> lock = home.tryOwnerLock();
        assertThat(lock).isPresent();
        lock.get().close();
    }

    /** At once. */
    private static void assertAnswers(LocalNeo4j neo4j) {
        try (Driver driver = GraphDatabase.driver(
                neo4j.address().uri(),
                AuthTokens.basic(neo4j.address().user(), neo4j.address().password()))) {
            driver.verifyConnectivity();
        }
    }
}
