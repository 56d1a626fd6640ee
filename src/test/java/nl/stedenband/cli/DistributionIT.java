package nl.stedenband.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The distribution as a user has it: the real program, its own database, signals and all. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(300)
final class DistributionIT {
    @TempDir
    static Path folder;

    private static Distribution stedenband;

    @BeforeAll
    static void copy() throws IOException {
        stedenband = Distribution.copyTo(folder);
    }

    @Test
    void itSaysWhichReleaseItIs() throws Exception {
        Distribution.Outcome outcome = stedenband.run("--version");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).startsWith("stedenband 0.");
    }

    @Test
    void aWordThatIsNoCommandIsRefused() throws Exception {
        Distribution.Outcome outcome = stedenband.run("imprt");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("'imprt'").contains("import");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void aDryRunStartsTheDatabaseForItsOwnTimeAndStoresNothing() throws Exception {
        Files.writeString(folder.resolve("sources.csv"), """
                id,title,published,rank
                annual-report-2026,Annual report,2026,official-register
                """);

        Distribution.Outcome outcome = stedenband.run("import", "sources", "sources.csv", "--dry-run");

        // on a busy machine it also tells that the database isn't ready yet
        assertThat(outcome.err().lines().filter(line -> !line.contains("the local database in")))
                .containsExactly("sources.csv");
        assertThat(outcome.out())
                .contains("sources.csv: 1 rows, 0 of them wrong")
                .contains("nothing is stored");
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void theServiceKeepsItsFolderToItselfAndItsDatabaseOpenToCommands() throws Exception {
        try (Distribution.Service service = stedenband.serve()) {
            assertThat(statusOf(service)).isEqualTo(200);

            Distribution.Outcome second = stedenband.run("serve", "--port", "0");
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.err())
                    .contains("is in use by process %d (stedenband serve)"
                            .formatted(service.process().pid()))
                    .hasLineCount(1);

            Distribution.Outcome check = stedenband.run("check", "--format", "csv");
            assertThat(check.out()).isEqualToIgnoringNewLines("run,reader,file,line,column,severity,reason");
            assertThat(check.exitCode()).isZero();
            assertThat(statusOf(service)).isEqualTo(200);
        }
    }

    @Test
    void theServiceStartsAgainAfterItWasKilledAndItsDatabaseEnded() throws Exception {
        Distribution.Service killed = stedenband.serve();
        ProcessHandle database = killed.database();

        killed.process().destroyForcibly().waitFor();
        database.onExit().get(120, TimeUnit.SECONDS);

        assertThat(database.isAlive()).isFalse();
        try (Distribution.Service next = stedenband.serve()) {
            assertThat(statusOf(next)).isEqualTo(200);
        }
    }

    private static int statusOf(Distribution.Service service) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(service.address() + "/health"))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }
}
