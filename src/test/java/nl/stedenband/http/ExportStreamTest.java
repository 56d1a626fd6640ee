package nl.stedenband.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import nl.stedenband.exporting.Export;
import nl.stedenband.exporting.Formats;
import nl.stedenband.exporting.TableFormat;
import nl.stedenband.exporting.Written;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.registry.traversal.Table;
import nl.stedenband.registry.traversal.TableMetadata;
import nl.stedenband.registry.traversal.ValueType;
import org.junit.jupiter.api.Test;

/** A table on its way out, whose reader goes away. */
final class ExportStreamTest {

    private final TableFormat csv =
            TestGraph.shared().bean(Formats.class).find("csv").orElseThrow();

    @Test
    void aTableThatCannotBeClosedAnyMoreTroublesNobody() throws IOException {
        ExportStream stream =
                new ExportStream(out -> new Export(csv, new BrokenOff(), Written.things(), out), Runnable::run);

        assertThatNoException().isThrownBy(stream::close);

        assertThat(stream.closed()).isCompleted();
    }

    /** As one whose connection to the database is gone before its rows are. */
    private record BrokenOff() implements Table {

        @Override
        public TableMetadata heading() {
            return Written.heading(TableMetadata.Subject.RELATION, Written.column("name", ValueType.TEXT));
        }

        @Override
        public Iterator<List<Object>> rows() {
            return List.<List<Object>>of().iterator();
        }

        @Override
        public void close() {
            throw new IllegalStateException("the connection is gone");
        }
    }
}
