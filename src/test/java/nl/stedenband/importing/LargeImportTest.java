package nl.stedenband.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.stedenband.graph.Progress;
import nl.stedenband.importing.ImportOptions.Mode;
import nl.stedenband.importing.table.InputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that yields more than a transaction should hold. */
final class LargeImportTest {
    private static final int ROWS = 10_400;
    private static final int IN_WHOLE_PARTS = 9_000;

    @TempDir
    static Path folder;

    @Test
    void whereItBrokeOffItGoesOnWhenItIsReadInAgain() {
        TestImports test = TestImports.onBareGeography(folder);
        long before = test.assertions();

        assertThatThrownBy(() -> test.read("municipalities", largeFile(test), Mode.GOOD_ROWS, breakingOff()))
                .hasMessage("the power failed");

        assertThat(test.assertions()).isEqualTo(before + IN_WHOLE_PARTS);

        ImportReport again = test.read("municipalities", largeFile(test), Mode.GOOD_ROWS);

        assertThat(again.rows()).isEqualTo(ROWS);
        assertThat(again.known()).isEqualTo(IN_WHOLE_PARTS);
        assertThat(again.recorded()).isEqualTo(ROWS - IN_WHOLE_PARTS);
        assertThat(test.assertions()).isEqualTo(before + ROWS);
        test.graph().reset(); // others look for names among fewer
    }

    @Test
    void aLargeFileIsStoredWholeOrNotAtAll() {
        TestImports test = TestImports.onBareGeography(folder);
        long before = test.assertions();

        ImportReport wrong = test.read("municipalities", fileThatEndsWith("gm1,", test), Mode.ALL_OR_NOTHING);

        assertThat(wrong.count(Severity.ERROR)).isPositive();
        assertThat(wrong.recorded()).isZero();
        assertThat(test.assertions()).isEqualTo(before);

        ImportReport right = test.read("municipalities", largeFile(test), Mode.ALL_OR_NOTHING);

        assertThat(right.rows()).isEqualTo(ROWS);
        assertThat(right.recorded()).isEqualTo(ROWS);
        assertThat(test.assertions()).isEqualTo(before + ROWS);
        test.graph().reset(); // others look for names among fewer
    }

    @Test
    void allFindingsAreCountedAndSoManyKeptAsSomebodyMayRead() {
        TestImports test = TestImports.onBareGeography(folder);
        int wrong = 100_002;
        String rows = "x,,,\n".repeat(wrong);

        ImportReport report = test.read(
                "municipalities",
                test.file("wrong.csv", ("code,name,province_code,province\n" + rows).getBytes(StandardCharsets.UTF_8)),
                Mode.DRY_RUN);

        assertThat(report.refused()).isEqualTo(wrong);
        assertThat(report.count(Severity.ERROR)).isGreaterThanOrEqualTo(wrong);
        assertThat(report.findings()).hasSize(100_000);
    }

    /** Nine batches are three parts; the tenth is of the next. */
    private static Progress breakingOff() {
        AtomicInteger batches = new AtomicInteger();
        return new Progress() {
            @Override
            public void expect(long steps) {
                // every file has as many
            }

            @Override
            public void advance(long steps) {
                if (batches.incrementAndGet() > 9) {
                    throw new IllegalStateException("the power failed");
                }
            }
        };
    }

    private static InputFile largeFile(TestImports test) {
        return fileThatEndsWith("", test);
    }

    private static InputFile fileThatEndsWith(String last, TestImports test) {
        String rows = IntStream.range(0, ROWS)
                .mapToObj(i -> "gm%d,Dorp %d,PV28,Zuid-Holland".formatted(2000 + i / 2, i))
                .collect(Collectors.joining("\n", "code,name,province_code,province\n", "\n"));
        return test.file("large.csv", (rows + last).getBytes(StandardCharsets.UTF_8));
    }
}
