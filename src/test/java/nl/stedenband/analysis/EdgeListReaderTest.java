package nl.stedenband.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a list of ties may look like, and what is said of others. */
class EdgeListReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b\nb c\n",
                "a\tb\nb\tc",
                "a,b\nb,c\n",
                "a, b\r\nb , c\r\n",
                "  a   b  \n\n\tb\tc\t\n",
                "% sym unweighted\n# of two towns\na b\n   % and of a third\nb c\n%",
                "\uFEFFa b\nb c",
                "\"a\" \"b\"\n\"b\",c"
            })
    void twoColumnsAreATie(String list) throws IOException {
        assertThat(ties(list)).isEqualTo("a-b b-c");
    }

    @Test
    void betweenTabsNamesHaveTheirBlanksAndCommas() throws IOException {
        assertThat(ties("Aachen\tArlington_County,_Virginia\n\"Aachen\" \t Cape Town, SA\n\"a\tb\" c"))
                .isEqualTo(ties("Aachen \"Arlington_County,_Virginia\"\nAachen \"Cape Town, SA\"\n\"a\tb\" c"));
    }

    @Test
    void aNameInQuotationMarksHasBlanksAndCommas() throws IOException {
        assertThat(ties("\"Bergen (L.), NL\" 's-Gravenhage\n\"# \"\"Den\"\" Bosch\"\tSão_Paulo"))
                .isEqualTo("# \"Den\" Bosch-São_Paulo 's-Gravenhage-Bergen (L.), NL");
    }

    @Test
    void loopsAndDoublesAreCountedAndDropped() throws IOException {
        NetworkBuilder.Built built = read("a b\nb a\na b\nc c\nc c\nb c\n");

        assertThat(ties(built.network())).isEqualTo("a-b b-c");
        assertThat(built.loops()).isEqualTo(2);
        assertThat(built.doubles()).isEqualTo(2);
    }

    @Test
    void aPlaceThatIsTiedToItselfAloneIsAPlace() throws IOException {
        assertThat(read("a a").network().size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "% nothing\n# at all"})
    void aListMayBeEmpty(String list) throws IOException {
        assertThat(read(list).network().size()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a b/c            | line 2 has 1 column,
            a b 1            | line 1 has 3 columns,
            %/a,b/a,b,0.5    | line 3 has 3 columns,
            New York,Paris   | a name with a blank or a comma in it stands in quotation marks
            a b/a NaN        | line 2 has NaN for a name
            nan,b            | line 1 has nan for a name
            a,               | line 1 has an empty name
            ,a               | line 1 has an empty name
            a,,b             | line 1 has 3 columns
            "",b             | line 1 has an empty name
            "a b             | line 1 has a quotation mark that isn't closed
            "a"b c           | line 1 has a quotation mark in the middle
            a"b" c           | line 1 has a quotation mark in the middle
            """)
    void whatIsNoTieIsSaidWithItsLine(String list, String said) {
        assertThatThrownBy(() -> read(list.replace('/', '\n')))
                .isInstanceOf(EdgeListReader.InvalidLine.class)
                .hasMessageContaining(said);
    }

    @Test
    void whatIsNoTextIsSaid() {
        byte[] packed = {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 3};

        assertThatThrownBy(() -> EdgeListReader.read(new ByteArrayInputStream(packed)))
                .hasMessageContaining("line 1 is no text in UTF-8");
    }

    @Test
    void aLineWithoutEndIsNoTie() {
        assertThatThrownBy(() -> EdgeListReader.read(new Repeated("a b\n", "ab", 1_000_000)))
                .hasMessageContaining("line 2 is longer than");
    }

    /** In the memory of this test, which hasn't room for either. */
    @Test
    void commentsAreNotKept() throws IOException {
        assertThat(ties(EdgeListReader.read(new Repeated("a b\n%", " comment", 300_000_000L))
                        .network()))
                .isEqualTo("a-b");
        assertThat(ties(EdgeListReader.read(new Repeated("a b\n", "% comment\n", 100_000_000L))
                        .network()))
                .isEqualTo("a-b");
    }

    private static NetworkBuilder.Built read(String list) throws IOException {
        return EdgeListReader.read(new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)));
    }

    private static String ties(String list) throws IOException {
        return ties(read(list).network());
    }

    private static String ties(SimpleNetwork network) {
        return IntStream.range(0, network.size())
                .boxed()
                .flatMap(place -> IntStream.range(network.start(place), network.end(place))
                        .map(network::neighbour)
                        .filter(neighbour -> neighbour > place)
                        .mapToObj(neighbour -> network.id(place) + "-" + network.id(neighbour)))
                .collect(Collectors.joining(" "));
    }

    /** A text, and after it another again and again, which is nowhere as a whole. */
    private static final class Repeated extends InputStream {
        private final byte[] begin;
        private final byte[] again;
        private final long length;
        private long position;

        Repeated(String begin, String again, long length) {
            this.begin = begin.getBytes(StandardCharsets.US_ASCII);
            this.again = again.getBytes(StandardCharsets.US_ASCII);
            this.length = length;
        }

        @Override
        public int read() {
            if (position == length) {
                return -1;
            }
            long here = position++;
            return here < begin.length ? begin[(int) here] : again[(int) ((here - begin.length) % again.length)];
        }
    }
}
