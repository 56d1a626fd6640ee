package nl.stedenband.editing.ownlist;

import static nl.stedenband.editing.ownlist.SmallList.partnership;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.SentText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a list is told, where it is and what would be right. */
class OwnListMistakesTest {
    private final OwnList list = SmallList.list();

    /** Rows for {@code 1} to {@code 4}, the ids of ties. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            answer          | 1,nee              | row 2, answer: 'nee' is none of yes, ended, never
            answer,since    | 1,yes,lang geleden | row 2, since: 'lang geleden' is not a time such as 2026, November 2026 or 21 November 2026
            answer,since    | 1,yes,2027         | row 2, since: '2027' has yet to come
            answer,since    | 1,yes,jun-19       | row 2, since: 'jun-19' is what the spreadsheet makes of a month
            answer,since    | 1,,1957            | row 2, since: goes with 'yes' in 'answer' alone
            answer,since    | 1,never,1957       | row 2, since: goes with 'yes' in 'answer' alone
            answer          | 1,ended            | row 2, ended-on: is missing
            answer,ended-on | 1,ended,31-2-2019  | row 2, ended-on: '31-2-2019' is not a time
            answer,ended-on | 1,yes,2019         | row 2, ended-on: goes with 'ended' in 'answer' alone
            answer,end-reason | 1,,raad          | row 2, end-reason: goes with 'ended' in 'answer' alone
            answer,ended-on,ended-by | 1,ended,2019,mayor | row 2, ended-by: 'mayor' is none of us, them
            answer,ended-on,ended-by | 3,ended,2019,them  | row 2, ended-by: doesn't say which of Accra; Tema
            answer,ended-on,end-reason | 1,ended,2019,mail jan.jansen@town.example | row 2, end-reason: looks like the address of a person
            answer,partner  | 1,yes,Bonn         | row 2, partner: was 'Köln' in the list, and can't be changed here
            answer,land     | 1,yes,Ghana        | row 2, land: was 'Germany' in the list, and can't be changed here
            answer,kind     | 1,yes,project      | row 2, kind: was 'jumelage' in the list, and can't be changed here
            answer          | 9,yes              | row 2, partnership: 'p-0000000000000009' is no tie of 's-Hertogenbosch
            answer          | Köln,yes           | row 2, partnership: 'Köln' is no tie of 's-Hertogenbosch
            answer          | 1,yes,,,x          | row 2, answer: is not the last
            answer,remark   | 1,yes,x            | remark: is not known here; known are municipality, partnership,
            answer,antwoord | 1,yes,ja           | antwoord: is given 2 times
            partner         | 1,Köln             | answer: is missing
            answer          | 1,                 | answer: is empty in every row, and no tie was added
            answer,municipality | 1,yes,gm0363   | row 2, municipality: this is the list of 'gm0363', not that of 's-Hertogenbosch (gm0796)
            """)
    void aMistakeInAListedTieIsTold(String columns, String row, String told) {
        assertThat(mistakes("partnership,%s\n%s".formatted(columns, row.replaceFirst("^(?=\\d)", "p-000000000000000"))))
                .singleElement()
                .asString()
                .startsWith(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,Ghana,,,            | row 2, partner: is missing
            Kumasi,,,,           | row 2, country: is missing
            Kumasi,Gold Coast,,, | row 2, country: 'Gold Coast' is no country that the registry knows
            Ede,Nederland,,,     | row 2, country: lies in the Netherlands
            Kumasi,GH,vriend,,   | row 2, kind: 'vriend' is none of stedenband, jumelage,
            Kumasi,GH,,never,    | row 2, answer: 'never' is none of yes, ended
            Kumasi,GH,,yes,2019  | row 2, ended-on: goes with 'ended' in 'answer' alone
            Kumasi,GH,,ended,    | row 2, ended-on: is missing
            Köln,Duitsland,,,    | row 2, partner: is a tie that the list has already, as p-0000000000000001
            Q1,Ghana,,,          | row 2, country: 'Ghana' is not where Köln (Q1) lies, which is in DE
            Q999,Ghana,,,        | row 2, partner: nothing in the registry is called or numbered 'Q999'
            Q1,Duitsland,,,      | row 2, partner: is a tie that the list has already, as p-0000000000000001
            kofi.mensah@tema.example,GH,,, | row 2, partner: looks like the address of a person
            """)
    void aMistakeInATieThatIsAddedIsTold(String row, String told) {
        assertThat(mistakes("partnership,partner,country,kind,answer,ended-on\n," + row))
                .singleElement()
                .asString()
                .startsWith(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            known-since   | 1990     | is for reading; in a row that is added it is written in 'since'
            bekend-tot    | 2019     | is for reading; in a row that is added it is written in 'ended-on'
            last-seen     | 2009     | can be told of a tie in the list alone
            inherited-from | Haaren  | can be told of a tie in the list alone
            sources       | vng-2009 | can be told of a tie in the list alone
            end-reason    | raad     | can be told of a tie in the list alone
            """)
    void whatIsOfTiesInTheListAloneIsToldOfOneThatIsAdded(String column, String written, String told) {
        assertThat(mistakes("partnership,partner,country,answer,%s\n,Kumasi,GH,,%s".formatted(column, written)))
                .containsExactly("row 2, %s: %s".formatted(column, told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4,ended,2019,,, | ,,,Q3,GH,stedenband         | row 3, partner: is on the same tie as row 2
            4,yes,,,,       | ,ended,2019,Accra,GH,       | row 3, partner: is on the same tie as row 2
            1,never,,,,     | ,yes,,Q1,DE,                | row 3, partner: is a tie that the list has already, as p-0000000000000001
            5,never,,,,     | ,yes,,Q1,DE,jumelage        | row 3, partner: is a tie that the list has already, as p-0000000000000001
            6,ended,2019,,, | ,,,Q3,GH,                   | row 3, partner: says otherwise than row 2, on a tie with the same partner
            ,,,Q2807,GH,    | ,ended,2019,Kumasi,Ghana,   | row 3, partner: is on the same tie as row 2
            """)
    void twoAnswersOnOneTieAreTold(String one, String other, String told) {
        OwnList more = SmallList.of(
                SmallList.tie(1, SmallList.COLOGNE, SmallList.GERMANY, "jumelage", "certain"),
                SmallList.tie(4, SmallList.ACCRA, SmallList.GHANA, "stedenband", "ended"),
                SmallList.tie(5, SmallList.COLOGNE, SmallList.GERMANY, "project", "certain"),
                SmallList.tie(6, SmallList.ACCRA, SmallList.GHANA, "project", "certain"));

        assertThat(mistakes(
                        more,
                        "partnership,answer,ended-on,partner,country,kind\n%s\n%s"
                                .formatted(one.replaceFirst("^(?=\\d)", "p-000000000000000"), other)))
                .singleElement()
                .asString()
                .startsWith(told);
    }

    @Test
    void whichOfTwoRowsComesFirstMakesNoDifference() {
        assertThat(mistakes("partnership,answer,ended-on,partner,country\n,yes,,Accra,GH\n%s,ended,2019,,"
                        .formatted(partnership(4))))
                .containsExactly("row 2, partner: is on the same tie as row 3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7,never,,,        | row 2, answer: can't be said here of a tie that was that of Haaren
            7,ended,2022,us,  | row 2, ended-by: can't be said here of a tie that was that of Haaren
            7,ended,1995,,    | row 2, ended-on: '1995' is before 's-Hertogenbosch was there: so it ended with Haaren
            7,ended,,,        | row 2, ended-on: is missing
            8,yes,,,          | row 2, answer: can't be said here of a tie of Haaren with several
            """)
    void whatAnHeirCannotSayOfATieOfAnotherIsTold(String row, String told) {
        assertThat(mistakes(
                        heir(), "partnership,answer,ended-on,ended-by,end-reason\np-000000000000000%s".formatted(row)))
                .singleElement()
                .asString()
                .startsWith(told);
    }

    @Test
    void twoAnswersOfAnHeirToOnePartnerAreTold() {
        assertThat(mistakes(
                        heir(),
                        "partnership,answer,ended-on\n%s,yes,\n%s,ended,2022"
                                .formatted(partnership(7), partnership(9))))
                .containsExactly(
                        "row 3, answer: says otherwise than row 2, on a tie with the same partner; give one answer");
    }

    @Test
    void allMistakesAreToldAtOnce() {
        assertThat(mistakes("""
                        partnership,partner,country,answer,ended-on
                        %s,,,nee,
                        %s,,,ended,gisteren
                        ,Kumasi,Gold Coast,,
                        """.formatted(partnership(1), partnership(2))))
                .hasSize(3)
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactly("row 2, answer", "row 3, ended-on", "row 4, country");
    }

    @Test
    void twoRowsOnOneTieAreTold() {
        assertThat(mistakes("""
                        partnership,partner,country,answer
                        %1$s,,,yes
                        %1$s,,,never
                        ,Kumasi,GH,
                        ,KUMASI,Ghana,
                        """.formatted(partnership(1))))
                .containsExactly(
                        "row 3, partnership: is on the same tie as row 2",
                        "row 5, partner: is on the same tie as row 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004 xl/workbook.xml", "PK"})
    void aWorkbookIsToldApart(String beginning) {
        assertThat(mistakes(beginning))
                .containsExactly("file: is the workbook of a spreadsheet; open it there and save it as CSV");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dear sir, \u0000", "hello\nworld", "\n\n", "partnership,answer\n\"a\"b,c"})
    void whatIsNoTableIsToldApart(String text) {
        assertThat(mistakes(text)).singleElement().asString().startsWith("file: is not a CSV file");
    }

    @Test
    void aQuotationMarkThatNeverClosesIsTold() {
        assertThat(mistakes("partnership,answer\n\"p,yes\nq,no"))
                .singleElement()
                .asString()
                .contains("quotation mark");
    }

    @Test
    void whatIsTooMuchIsTold() {
        assertThat(mistakes("x".repeat(SentText.MOST_BYTES + 1)))
                .containsExactly("file: has 1048577 bytes; 1048576 are allowed");
        assertThat(mistakes("partnership,answer\n" + "x,y\n".repeat(SentTable.MOST_ROWS + 1)))
                .containsExactly("file: has 2001 rows; 2000 are allowed");
        assertThat(mistakes("partnership,answer,partner,country\n"
                        + IntStream.rangeClosed(1, 51)
                                .mapToObj(",,Town %d,GH\n"::formatted)
                                .collect(Collectors.joining())))
                .containsExactly("file: adds 51 ties; 50 at once are allowed");
    }

    @Test
    void aCellThatIsTooLongIsToldBeforeAnythingIsRead() {
        assertThat(mistakes("partnership,partner,country,answer,end-reason\n,Kumasi,%s,nee,\n%s,,,ended,%s"
                        .formatted("x".repeat(401), partnership(1), "x".repeat(4001))))
                .containsExactly(
                        "row 2, country: has 401 characters; 400 are allowed",
                        "row 3, end-reason: has 4001 characters; 4000 are allowed");
    }

    @Test
    void rowsThatAreAddedAreCountedBeforeTheyAreRead() {
        assertThat(mistakes("partnership,answer,partner,country\n" + ",,,Nowhere\n".repeat(51)))
                .containsExactly("file: adds 51 ties; 50 at once are allowed");
    }

    @Test
    void ofManyMistakesTheFirstAreToldAndHowManyMoreThereAre() {
        assertThat(mistakes("partnership,answer\n" + "x,yes\n".repeat(60)))
                .hasSize(51)
                .last()
                .isEqualTo("file: has 10 mistakes more, told once these are corrected");
        assertThat(mistakes("partnership,answer" + ",x".repeat(60) + ',' + "x".repeat(500)))
                .hasSize(51)
                .endsWith("file: has 11 mistakes more, told once these are corrected");
    }

    /** Of ties of a dissolved municipality: one with Cologne, one with two towns, and that of another one with Cologne. */
    private static OwnList heir() {
        Named haaren = new Named("municipality", "gm0788", "Haaren");
        Named esch = new Named("municipality", "gm0789", "Esch");
        return SmallList.of(
                SmallList.inherited(7, SmallList.COLOGNE, SmallList.GERMANY, "jumelage", "possible", haaren),
                SmallList.inherited(8, SmallList.ACCRA, SmallList.GHANA, "project", "possible", haaren),
                SmallList.inherited(8, SmallList.TEMA, SmallList.GHANA, "project", "possible", haaren),
                SmallList.inherited(9, SmallList.COLOGNE, SmallList.GERMANY, "unknown", "possible", esch));
    }

    private List<String> mistakes(String file) {
        return mistakes(list, file);
    }

    private static List<String> mistakes(OwnList list, String file) {
        return catchThrowableOfType(
                        InvalidQuestion.class, () -> SmallList.read(list, file.getBytes(StandardCharsets.UTF_8)))
                .mistakes()
                .stream()
                .map(mistake -> mistake.parameter() + ": " + mistake.reason().en())
                .toList();
    }
}
