package nl.stedenband.graph.traversal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.Transactions;
import nl.stedenband.registry.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Questions of a folder are taken as they are, and refused with file and line where they lie or could do harm. */
class CustomTraversalsTest {
    private static final String CITIES = """
            // title.en: Partner cities in a country
            // title.nl: Partnersteden in een land
            // about.en: Places in a country with which there were ties on the day. CREATE and DELETE are words like others.
            // about.nl: Plaatsen in een land waarmee er op die dag banden waren.
            // param country: country | the country | het land
            // returns city: partnerCity, sources: text[]
            MATCH (:Country {id: $country})<-[:IN_COUNTRY]-(city)-[t:TWINNED_WITH]-() // nothing to SET
            WHERE t.from <= $asOf <= t.to AND city.name <> 'CREATE $city'
              AND t.knownFrom <= $knownOn < t.knownTo
              AND t.saidFrom <= $saidBy < t.saidTo
            RETURN city {.key, .name, .nameNl} AS city, t.sources AS sources
            """;

    private static final String NAMING_THE_RULE = CITIES.substring(0, CITIES.indexOf("WHERE")) + """
            WHERE /* holds(t) */
              AND city.name <> 'Bonn'
            RETURN city {.key, .name, .nameNl} AS city, t.sources AS sources
            """;

    @TempDir
    private Path folder;

    @Test
    void aQuestionOfTheFolderStandsBesideTheBundledOnes() throws IOException {
        write("cities.cypher", CITIES);
        write(".cities.cypher", "left behind by an editor");
        write("notes.txt", "no question");

        Traversals traversals = new Traversals(Optional.of(folder));

        assertThat(traversals.find("cities").orElseThrow().title().nl()).isEqualTo("Partnersteden in een land");
        assertThat(traversals.list())
                .hasSize(new Traversals(Optional.empty()).list().size() + 1);
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void namesMayBeLookedUpInTheIndex() throws IOException {
        write("cities.cypher", CITIES.replace("MATCH", """
                CALL db.index.fulltext.queryNodes('names', 'bonn') YIELD node
                MATCH"""));

        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void theRuleForTimeMayBeNamed() throws IOException {
        write("cities.cypher", NAMING_THE_RULE);

        assertThatCode(this::check).doesNotThrowAnyException();
        assertThat(new Traversals(Optional.of(folder))
                        .find("cities")
                        .orElseThrow()
                        .query())
                .contains("t.knownFrom <= $knownOn < t.knownTo")
                .hasLineCount((int) NAMING_THE_RULE.lines().count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            holds(t)      | hold(t)        | 8: there is no fragment 'hold'; there are knownOn(edge, moment),
            holds(t)      | holds()        | 8: write holds(edge) with its arguments instead of 'holds()'
            holds(t)      | holds(t, $day) | 8: write holds(edge) with its arguments instead of 'holds(t, $day)'
            holds(t)      | holds(tie)     | 8: Variable `tie` not defined
            holds(t)      | known(t)       | 1: the query doesn't use $asOf
            holds(t)      | covers(t, $d)  | 8: the header doesn't name the parameter $d
            /* holds(t)   | /* AND holds(t) | 8: a fragment stands alone in its comment, as in /* holds(edge) */
            city.name     | town.name      | 9: Variable `town` not defined
            """)
    void aMistakeInNamingItIsToldWithItsLine(String said, String instead, String message) throws IOException {
        write("cities.cypher", NAMING_THE_RULE.replace(said, instead));

        assertThatThrownBy(this::check)
                .isInstanceOf(InvalidTraversal.class)
                .hasMessageStartingWith(folder.resolve("cities.cypher") + ":" + message);
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                arguments("city: partnerCity", "city: partnerTown", "6: 'partnerTown' is no type"),
                arguments("returns city:", "returns town:", "6: the query doesn't return the column 'town'"),
                arguments("partnerCity,", "partnerCity, n: integer,", "6: the query doesn't return the column 'n'"),
                arguments("city: partnerCity, ", "", "11: the header doesn't name the column 'city'"),
                arguments(
                        "AS city, t.sources AS sources",
                        "AS other, 1 AS city, t.sources AS sources",
                        "11: the header doesn't name the column 'other'"),
                arguments(
                        "city: partnerCity, sources: text[]",
                        "sources: text[], city: partnerCity",
                        "6: the last column is not 'sources: text[]'"),
                arguments("param country", "param land", "5: the query doesn't use the parameter 'land'"),
                arguments("WHERE t", "WHERE $land = 1 AND t", "8: the header doesn't name the parameter $land"),
                arguments("param country", "param asOf", "5: every question takes 'asOf' already"),
                arguments(": country |", ": integer = many |", "5: parameter 'country': 'many' is not a whole number"),
                arguments("t.knownFrom <= $knownOn < t.knownTo", "true", "1: the query doesn't use $knownOn"),
                arguments("RETURN", "RETRUN", "11: Invalid input"),
                arguments("RETURN", "SET city.name = 'x' RETURN", "11: a question may only read"),
                arguments("RETURN", "DETACH DELETE city RETURN", "11: "),
                arguments("MATCH", "CREATE (:City) WITH * MATCH", "7: a question may only read"),
                arguments("MATCH", "FOREACH (n IN [1] | CREATE (:City)) WITH * MATCH", "7: a question may only read"),
                arguments("MATCH", "CALL dbms.components() YIELD name MATCH", "7: dbms.components may not be called"),
                arguments("MATCH", "CALL db . labels () YIELD label MATCH", "7: db . labels may not be called"),
                arguments("MATCH", "CALL db.labels YIELD label MATCH", "7: "),
                arguments("MATCH", "CALL `db`.`labels`() YIELD label MATCH", "7: "),
                arguments(
                        "MATCH",
                        "LOAD CSV FROM 'file:///etc/passwd' AS row MATCH",
                        "7: LOAD CSV: a question may not read files"),
                arguments("MATCH", "USE system MATCH", "7: USE: "),
                arguments(
                        "() // nothing",
                        "()-[:SAME_AS]-{1,$country}() // nothing",
                        "7: $country says how often a part of a pattern repeats"),
                arguments("city.name <>", "apoc.util.md5([city]) <>", "8: apoc.util.md5 may not be called"),
                arguments("CREATE $city", "\\u0027", "8: write the character itself"));
    }

    @ParameterizedTest
    @MethodSource("lies")
    void whatLiesOrCouldDoHarmIsRefusedWithItsLine(String said, String instead, String message) throws IOException {
        int at = CITIES.indexOf(said);
        write("cities.cypher", CITIES.substring(0, at) + instead + CITIES.substring(at + said.length()));

        assertThatThrownBy(this::check)
                .isInstanceOf(InvalidTraversal.class)
                .hasMessageStartingWith(folder.resolve("cities.cypher") + ":" + message);
    }

    @Test
    void columnsHaveTheOrderOfTheHeader() throws IOException {
        write(
                "cities.cypher",
                CITIES.replace(
                        "city {.key, .name, .nameNl} AS city, t.sources AS sources",
                        "t.sources AS sources, city {.key} AS city"));

        assertThatThrownBy(this::check)
                .hasMessageContaining("cities.cypher:6: the query returns its columns in another order: sources, city");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            city: partnerCity,  city: integer
            city: partnerCity,  city: municipality
            city: partnerCity,  city: partnerCity[]
            t.sources AS sources, city.name AS sources
            """)
    void aTypeThatTheFirstRowIsNotOfIsALie(String said, String instead) throws IOException {
        new CountableGraph()
                .put(
                        CountableGraph.country("GH"),
                        CountableGraph.city("Q1", "Accra", "GH"),
                        Sample.tie("gm0001", "Q1"));
        write("cities.cypher", CITIES.replace(said, instead));

        assertThatThrownBy(this::check)
                .isInstanceOf(InvalidTraversal.class)
                .hasMessageMatching(".*cities.cypher:6: the column '(city|sources)' holds .*, which is no .*");
    }

    @Test
    void whatManagesTheServerIsNoQuestion() throws IOException {
        write("cities.cypher", CITIES.substring(0, CITIES.indexOf("MATCH")) + """
                SHOW TRANSACTIONS YIELD username WHERE $asOf + $knownOn + $saidBy > 0 AND $country <> ''
                RETURN username AS city, [] AS sources
                """);

        assertThatThrownBy(this::check).isInstanceOf(InvalidTraversal.class).hasMessageContaining("cities.cypher:");
    }

    @Test
    void aBundledQuestionKeepsItsName() throws IOException {
        write("within-hops.cypher", CITIES);

        assertThatThrownBy(this::check)
                .isInstanceOf(InvalidTraversal.class)
                .hasMessage(folder.resolve("within-hops.cypher")
                        + ":1: there is a question 'within-hops' already; give the file another name");
    }

    @Test
    void aNameThatCanNotStandInAnAddressIsRefused() throws IOException {
        write("My cities.cypher", CITIES);

        assertThatThrownBy(this::check)
                .hasMessageContaining("My cities.cypher:1: 'My cities' is no name of a question");
    }

    @Test
    void aFileOrFolderThatCanNotBeReadIsNamed() throws IOException {
        Files.write(folder.resolve("cities.cypher"), "// title.en: Córdoba".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(this::check).hasMessageContaining("cities.cypher:1: is not written in UTF-8");
        assertThatThrownBy(() -> new Traversals(Optional.of(folder.resolve("none"))))
                .isInstanceOf(InvalidTraversal.class)
                .hasMessageContaining("there is no such folder");
    }

    private void check() {
        TestGraph graph = TestGraph.shared();
        new TraversalCheck(
                        new Traversals(Optional.of(folder)),
                        graph.bean(Transactions.class),
                        graph.bean(TraversalTrial.class))
                .checkAdded();
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
