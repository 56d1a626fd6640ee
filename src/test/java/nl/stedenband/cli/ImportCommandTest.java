package nl.stedenband.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ImportCommandTest {
    private final StringWriter err = new StringWriter();
    private final CommandLine stedenband = Stedenband.commandLine(Map.of(), OutputStream.nullOutputStream())
            .setErr(new PrintWriter(err, true))
            .setOut(new PrintWriter(err, true));

    @Test
    void theBundledDataNeedsNoReader() {
        assertThat(stedenband.execute("import", "reference", "--help")).isZero();
        assertThat(err.toString()).startsWith("Usage: stedenband import reference");
        assertThat(stedenband
                        .parseArgs("import", "reference")
                        .subcommand()
                        .subcommand()
                        .commandSpec()
                        .name())
                .isEqualTo("reference");
    }

    @Test
    void aFileNeedsAReader() {
        assertThat(stedenband.execute("import")).isEqualTo(2);
        assertThat(err.toString()).contains("Say which READER to use");
    }

    @Test
    void theHelpSaysWhatEachReaderReads() {
        assertThat(ReaderList.titles().values()).doesNotContainNull().allSatisfy(title -> assertThat(title)
                .isNotBlank());
    }
}
