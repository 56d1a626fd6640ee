package nl.stedenband.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The distribution as a user has it: the real program, with its own database. */
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
    void aCommandOnANewFolderFindsTheBundledDataAsAServiceDoes() throws Exception {
        Distribution.Outcome outcome = stedenband.run("ask", "ties", "--place", "gm0363");

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("gm0363,Amsterdam,Q");
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
}
