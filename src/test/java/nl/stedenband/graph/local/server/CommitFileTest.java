package nl.stedenband.graph.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitFileTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve(CommitFile.NAME);
    }

    @Test
    void isQuietWhileNothingIsBeingCommitted() throws IOException {
        CommitFile written = CommitFile.write(file);
        CommitFile read = CommitFile.read(file);
        assertThat(read.whenQuiet()).isEmpty();

        written.count();
        OptionalLong before = read.whenQuiet();
        written.begin();
        written.begin();
        assertThat(read.whenQuiet()).isEmpty();
        written.end();
        assertThat(read.whenQuiet()).isEmpty();
        written.end();

        assertThat(before).isPresent();
        assertThat(read.whenQuiet()).hasValue(before.getAsLong() + 2);
    }

    @Test
    void noRunHasTheNumbersOfAnotherHoweverThatEnded() throws IOException {
        Set<Long> numbers = new HashSet<>();
        CommitFile read = null;
        for (int run = 1; run <= 10; run++) {
            CommitFile written = CommitFile.write(file);
            read = read == null ? CommitFile.read(file) : read;
            written.count();
            numbers.add(read.whenQuiet().orElseThrow());
            written.begin();
            if (run % 2 == 0) {
                written.end();
                numbers.add(read.whenQuiet().orElseThrow());
            }
        }

        assertThat(numbers).hasSize(15);
    }

    @Test
    void aFileWithoutCountsIsRefused() throws IOException {
        Files.write(file, new byte[15]);

        assertThatThrownBy(() -> CommitFile.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("has no counts of commits");
    }
}
