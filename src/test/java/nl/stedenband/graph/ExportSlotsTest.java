package nl.stedenband.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.core.propagation.PropagatedContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.stedenband.graph.ExportSlots.TooManyExports;
import nl.stedenband.registry.traversal.Table;
import nl.stedenband.registry.traversal.TableMetadata;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Eight tables go at the same time, and four of one who asks. */
class ExportSlotsTest {
    private final ExportSlots slots = TestGraph.shared().bean(ExportSlots.class);
    private final DatabaseBudget budget = TestGraph.shared().bean(DatabaseBudget.class);
    private final List<Table> open = new ArrayList<>();

    @AfterEach
    void closeAll() {
        open.forEach(Table::close);
    }

    @Test
    void nobodyHasMoreThanHalfOfThem() {
        for (int i = 0; i < 4; i++) {
            open("address 198.18.0.1");
        }

        assertThatThrownBy(() -> open("address 198.18.0.1")).isInstanceOf(TooManyExports.class);
        assertThat(open("address 198.18.0.2")).isNotNull();
    }

    @Test
    void whoClosesOneMayOpenAnother() {
        for (int i = 0; i < 4; i++) {
            open("address 198.18.0.1");
        }
        open.get(0).close();
        open.get(0).close();

        open("address 198.18.0.1");
        assertThatThrownBy(() -> open("address 198.18.0.1")).isInstanceOf(TooManyExports.class);
    }

    @Test
    void whoIsRefusedAsAllAreTakenHasNotTakenOne() {
        Stream.of("1", "1", "1", "1", "2", "2", "2", "2").forEach(this::open);
        assertThatThrownBy(() -> open("3")).isInstanceOf(TooManyExports.class);

        open.get(0).close();
        open.get(1).close();
        open.get(4).close();
        open.get(5).close();
        for (int i = 0; i < 4; i++) {
            open("3");
        }
        assertThatThrownBy(() -> open("3")).isInstanceOf(TooManyExports.class);
    }

    @Test
    void aTableThatCanNotBeOpenedTakesNone() {
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> asking(
                            "1",
                            () -> slots.open(() -> {
                                throw new IllegalStateException("no such table");
                            })))
                    .isInstanceOf(IllegalStateException.class);
        }

        assertThat(open("1")).isNotNull();
    }

    private Table open(String asker) {
        Table table = asking(asker, () -> slots.open(EmptyTable::new));
        open.add(table);
        return table;
    }

    private Table asking(String asker, Supplier<Table> opening) {
        return PropagatedContext.getOrEmpty()
                .plus(budget.of(asker).orElseThrow())
                .propagate(opening);
    }

    private record EmptyTable() implements Table {

        @Override
        public TableMetadata heading() {
            throw new UnsupportedOperationException("nobody asks what an empty table is");
        }

        @Override
        public Iterator<List<Object>> rows() {
            return List.<List<Object>>of().iterator();
        }

        @Override
        public void close() {
            // holds nothing
        }
    }
}
