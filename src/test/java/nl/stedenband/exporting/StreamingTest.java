package nl.stedenband.exporting;

import static nl.stedenband.exporting.Written.column;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.registry.traversal.TableMetadata;
import nl.stedenband.registry.traversal.TableMetadata.Subject;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.registry.traversal.ValueType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A table takes no more memory when it has more rows: of rows that are written nothing is held, neither the row nor its tie nor
 * its texts. Distinct places may be kept; here are few. {@code mvn -P bench verify} writes a million rows.
 */
class StreamingTest {
    private static final int ROWS = 5_000;
    private static final TableMetadata HEADING = Written.heading(
            Subject.RELATION,
            column("municipality", ValueType.PARTY),
            column("partner", ValueType.PARTY),
            column("tie", ValueType.PARTNERSHIP),
            column("since", ValueType.EDTF),
            column("residents", ValueType.INTEGER),
            column("sources[]", ValueType.TEXT));

    /** Open while formats write: some look for their settings then. */
    private static final ApplicationContext BEANS = ApplicationContext.run();

    static Stream<TableFormat> formats() {
        return BEANS.getBean(Formats.class).list().stream();
    }

    @AfterAll
    static void close() {
        BEANS.close();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whatIsWrittenIsNotHeld(TableFormat format) throws IOException {
        FleetingRows rows = new FleetingRows();
        CountedBytes out = new CountedBytes();
        try (Export export = new Export(format, Written.table(HEADING, () -> rows), Written.things(), out)) {
            while (rows.hasNext()) {
                export.advance();
            }
            System.gc();
            assertThat(rows.held()).as("%s still holds", format.name()).isLessThan(ROWS / 50);
            while (export.advance()) {
                // to the end
            }
        }
        assertThat(out.count).isGreaterThan(0);
    }

    /** Makes rows when they are asked for, and knows which of them are still there. */
    private static final class FleetingRows implements Iterator<List<Object>> {
        private final List<WeakReference<Object>> made = new ArrayList<>();
        private int next;

        @Override
        public boolean hasNext() {
            return next < ROWS;
        }

        @Override
        public List<Object> next() {
            int number = next++;
            Thing town = Written.thing("municipality/gm%04d".formatted(number % 300), "Town " + number % 300);
            Thing city = Written.thing("partnerCity/Q" + (1 + number % 700), "City " + number % 700);
            Thing tie = Written.tie(number);
            String source = "list-2009#" + number;
            List<Object> row = Written.row(town, city, tie, "2004", (long) number, List.of(source));
            if (number < ROWS / 2) {
                Stream.of(row, tie, tie.id(), tie.name(), source)
                        .map(WeakReference::new)
                        .forEach(made::add);
            }
            return row;
        }

        long held() {
            return made.stream().filter(object -> object.get() != null).count();
        }
    }

    private static final class CountedBytes extends OutputStream {
        private long count;

        @Override
        public void write(int one) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            count += length;
        }
    }
}
