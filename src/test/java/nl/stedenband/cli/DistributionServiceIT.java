package nl.stedenband.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The service of the distribution: the real program, its own database, signals and all. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(300)
final class DistributionServiceIT {
    @TempDir
    static Path folder;

    private static Distribution stedenband;

    @BeforeAll
    static void copy() throws IOException {
        stedenband = Distribution.copyTo(folder);
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
