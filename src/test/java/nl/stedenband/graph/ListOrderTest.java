package nl.stedenband.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import nl.stedenband.graph.ListOrder.Place;
import org.junit.jupiter.api.Test;

/** Where a page goes on, also after a row that has gone since. */
class ListOrderTest {
    private static final ListOrder ORDER = order(List.of(
            List.of(0L, "Aalst", "p-1"),
            List.of(0L, "Breda", "p-2"),
            List.of(0L, "Breda", "p-3"),
            List.of(1L, "Aalst", "p-4"),
            Arrays.asList(1L, null, "p-5")));

    @Test
    void aPageGoesOnAfterTheRowThatItIsGiven() {
        assertThat(ORDER.upTo(List.of(0L, "Breda", "p-2"))).isEqualTo(2);
        assertThat(ORDER.upTo(Arrays.asList(1L, null, "p-5"))).isEqualTo(5);
        assertThat(ORDER.upTo(List.of(-1L, "", ""))).isZero();
    }

    @Test
    void whereTheRowHasGoneItGoesOnWhereItWouldStand() {
        assertThat(ORDER.upTo(List.of(0L, "Boxtel", "p-9"))).isEqualTo(1);
        assertThat(ORDER.upTo(List.of(0L, "Breda", "p-25"))).isEqualTo(2);
        assertThat(ORDER.upTo(List.of(1L, "Zwolle", "p-9"))).isEqualTo(4);
    }

    @Test
    void aPageBehindTheEndIsEmpty() {
        assertThat(ORDER.page(3, 10)).hasSize(2);
        assertThat(ORDER.page(50, 10)).isEmpty();
    }

    @Property
    void textsAreOrderedByTheirCodePointsAsTheDatabaseDoes(@ForAll @Size(min = 2, max = 2) List<String> texts) {
        String first = texts.get(0);
        String second = texts.get(1);
        int[] one = first.codePoints().toArray();
        int[] other = second.codePoints().toArray();

        int upTo = order(List.of(List.of(first))).upTo(List.of(second));

        assertThat(upTo).isEqualTo(Arrays.compare(one, other) <= 0 ? 1 : 0);
    }

    private static ListOrder order(List<List<Object>> positions) {
        return new ListOrder(
                positions.stream().map(position -> new Place(position, "row")).toList());
    }
}
