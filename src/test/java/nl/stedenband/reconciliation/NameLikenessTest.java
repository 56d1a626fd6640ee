package nl.stedenband.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import nl.stedenband.registry.PlaceNames;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What likeness of names means. */
class NameLikenessTest {

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("abcdeéßł '-(),.ABC")
                .withCharRange('k', 't')
                .ofMinLength(1)
                .ofMaxLength(25);
    }

    @Property(tries = 500)
    void itLiesBetweenNothingAndTheSameAndLooksFromBothSides(
            @ForAll("names") String one, @ForAll("names") String other) {
        double likeness = NameLikeness.of(one, other);

        assertThat(likeness).isBetween(0.0, 1.0).isEqualTo(NameLikeness.of(other, one));
        assertThat(likeness == 1)
                .isEqualTo(PlaceNames.fold(one).equals(PlaceNames.fold(other))
                        && !PlaceNames.fold(one).isEmpty());
    }

    @Property(tries = 300)
    void anyText(@ForAll @StringLength(max = 30) String one, @ForAll @StringLength(max = 30) String other) {
        assertThat(NameLikeness.of(one, other)).isBetween(0.0, 1.0);
    }

    @Property(tries = 300)
    void theNameItselfIsLikerThanOneWithATypingError(
            @ForAll("names") String name, @ForAll @IntRange(max = 24) int at, @ForAll @IntRange(max = 2) int error) {
        StringBuilder typed = new StringBuilder(name);
        int place = at % name.length();
        switch (error) {
            case 0 -> typed.deleteCharAt(place);
            case 1 -> typed.insert(place, 'x');
            default -> typed.setCharAt(place, 'z');
        }
        if (!PlaceNames.fold(name).isEmpty()) {
            assertThat(NameLikeness.of(name, name)).isGreaterThanOrEqualTo(NameLikeness.of(name, typed.toString()));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            rotterdma,     rotterdam,   1
            rotterdm,      rotterdam,   1
            rotterrdam,    rotterdam,   1
            rotterdan,     rotterdam,   1
            roterdma,      rotterdam,   2
            ca,            abc,         3
            '',            abc,         3
            """)
    void aSwapOfNeighboursIsOneEdit(String typed, String meant, int edits) {
        assertThat(NameLikeness.edits(typed, meant)).isEqualTo(edits);
        assertThat(NameLikeness.edits(meant, typed)).isEqualTo(edits);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Municipality of Cologne, Cologne,      Bologna
            Zoom Bergen op,          Bergen op Zoom, Bergen
            Rotterdma,               Rotterdam,    Amsterdam
            San Salvador de Jujuy,   Jujuy San Salvador, San Salvador
            """)
    void theNameThatIsMeantIsLikerThanAnother(String written, String meant, String other) {
        assertThat(NameLikeness.of(written, meant)).isGreaterThan(NameLikeness.of(written, other));
    }
}
