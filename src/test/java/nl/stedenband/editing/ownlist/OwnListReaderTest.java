package nl.stedenband.editing.ownlist;

import static nl.stedenband.editing.ownlist.SmallList.partnership;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.stedenband.editing.Edit;
import nl.stedenband.editing.EditField;
import nl.stedenband.editing.EditKind;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.SourceRank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the answers of a municipality come to. */
class OwnListReaderTest {
    private final OwnList list = SmallList.list();

    @Test
    void whatStandsIsSeenTodayByTheMunicipalityItself() {
        Edit edit = only("partnership;answer;since\n%s;yes;1957-06".formatted(partnership(1)));

        assertThat(edit.kind()).isEqualTo(EditKind.SIGHTING);
        assertThat(edit.fields())
                .containsEntry(EditField.PARTNERSHIP, partnership(1))
                .containsEntry(EditField.SEEN, "2026-11-21")
                .containsEntry(EditField.SINCE, "1957-06")
                .containsEntry(EditField.SOURCE_TITLE, "Opgave van de gemeente 's-Hertogenbosch")
                .containsEntry(EditField.SOURCE_PUBLISHER, "Gemeente 's-Hertogenbosch")
                .containsEntry(EditField.SOURCE_PUBLISHED, "2026-11-21")
                .containsEntry(EditField.SOURCE_RANK, SourceRank.OWN_WORD.slug())
                .containsEntry(EditField.LOCATOR, "rij 2");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            wij, municipality/gm0796
            us,  municipality/gm0796
            zij, partnerCity/Q1
            THEM, partnerCity/Q1
            """)
    void whoEndedATieIsTheMunicipalityOrThePartner(String written, String key) {
        Edit edit = only("band;antwoord;beeindigd-op;beëindigd door;reden\n%s;Beëindigd;2019;%s;\"raad; besluit\""
                .formatted(partnership(1), written));

        assertThat(edit.kind()).isEqualTo(EditKind.END);
        assertThat(edit.fields())
                .containsEntry(EditField.UNTIL, "2019")
                .containsEntry(EditField.ENDED_BY, key)
                .containsEntry(EditField.END_REASON, "raad; besluit");
    }

    @Test
    void anOfferIsARowOfItsOwnThatIsNoTie() {
        OwnListAnswers answers = read(
                list,
                "band;antwoord;thema;uren;functie;tot\n;;water | afval;40;hydroloog;30 juni 2027\n%s;ja;;;;"
                        .formatted(partnership(1)));

        assertThat(answers.edits()).hasSize(1);
        assertThat(answers.offers())
                .containsExactly(
                        new OfferedHelp(List.of("water", "afval"), 40, "hydroloog", LocalDate.of(2027, 6, 30)));
    }

    @Test
    void anHeirThatGoesOnWithATieSpeaksOfItself() {
        OwnListAnswers answers = read(heir(), "partnership,answer,since\n%s,yes,2021".formatted(partnership(7)));

        assertThat(answers.count(RowStatement.CONFIRMED)).isEqualTo(1);
        assertThat(answers.count(RowStatement.ADDED)).isZero();
        assertThat(answers.edits()).singleElement().satisfies(edit -> {
            assertThat(edit.kind()).isEqualTo(EditKind.TIE);
            assertThat(edit.fields())
                    .containsEntry(EditField.MUNICIPALITY, "gm0796")
                    .containsEntry(EditField.PARTNER, "Q1")
                    .containsEntry(EditField.TIE_KIND, "project")
                    .containsEntry(EditField.SEEN, "2026-11-21")
                    .containsEntry(EditField.SINCE, "2021")
                    .doesNotContainKey(EditField.PARTNERSHIP);
        });
    }

    @Test
    void anHeirThatEndedATieEndsItsOwnAlone() {
        OwnListAnswers answers =
                read(heir(), "partnership,answer,ended-on,end-reason\n%s,ended,2022,raad".formatted(partnership(7)));

        assertThat(answers.count(RowStatement.ENDED)).isEqualTo(1);
        assertThat(answers.edits()).singleElement().satisfies(edit -> {
            assertThat(edit.kind()).isEqualTo(EditKind.TIE);
            assertThat(edit.fields())
                    .containsEntry(EditField.MUNICIPALITY, "gm0796")
                    .containsEntry(EditField.PARTNER, "Q1")
                    .containsEntry(EditField.UNTIL, "2022")
                    .containsEntry(EditField.QUOTE, "raad")
                    .doesNotContainKeys(EditField.SEEN, EditField.PARTNERSHIP);
        });
    }

    @Test
    void whatNeverWasIsDenied() {
        Edit edit = only("partnership,answer\n%s,never".formatted(partnership(2)));

        assertThat(edit.kind()).isEqualTo(EditKind.DENIAL);
        assertThat(edit.fields()).containsEntry(EditField.PARTNERSHIP, partnership(2));
    }

    @Test
    void aTieThatEndedBySourcesCanBeSaidToStand() {
        assertThat(only("partnership,answer\n%s,yes".formatted(partnership(4))).kind())
                .isEqualTo(EditKind.SIGHTING);
    }

    @Test
    void aRowWithoutIdIsATieThatTheRegistryDoesNotHave() {
        Edit edit = only("band;partner;land;soort;sinds;antwoord\n;Kumasi;Ghana;grensoverschrijdend;2024;");

        assertThat(edit.kind()).isEqualTo(EditKind.TIE);
        assertThat(edit.fields())
                .containsEntry(EditField.MUNICIPALITY, "gm0796")
                .containsEntry(EditField.NAME, "Kumasi")
                .containsEntry(EditField.COUNTRY, "GH")
                .containsEntry(EditField.TIE_KIND, "cross-border")
                .containsEntry(EditField.SINCE, "2024")
                .containsEntry(EditField.SEEN, "2026-11-21");
    }

    @Test
    void aPartnerCanBeAddedByItsId() {
        assertThat(only("partnership,partner,country,answer\n,Q2807,GH,").fields())
                .containsEntry(EditField.PARTNER, "Q2807")
                .doesNotContainKey(EditField.NAME);
    }

    @Test
    void aTieThatIsOverCanBeAddedToo() {
        Edit edit = only("partnership,partner,country,answer,ended-on\n,Kumasi,GH,ended,199X");

        assertThat(edit.kind()).isEqualTo(EditKind.TIE);
        assertThat(edit.fields())
                .containsEntry(EditField.UNTIL, "199X")
                .containsEntry(EditField.TIE_KIND, "unknown")
                .doesNotContainKey(EditField.SEEN);
    }

    @Test
    void anotherKindOfTieWithTheSameTownIsAnotherTie() {
        assertThat(only("partnership,partner,country,kind,answer\n,Keulen,DE,project,")
                        .kind())
                .isEqualTo(EditKind.TIE);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            30-6-2019,  2019-06-30
            1-12-1999,  1999-12-01
            '''2019-06', 2019-06
            1975~,      1975~
            """)
    void timesAreReadAsSpreadsheetsLeaveThem(String written, String time) {
        assertThat(only("partnership,answer,ended-on\n%s,ended,%s".formatted(partnership(1), written))
                        .fields())
                .containsEntry(EditField.UNTIL, time);
    }

    @Test
    void namesThatASpreadsheetCouldNotSaveAreTheSame() {
        Charset windows = Charset.forName("windows-1252");
        byte[] file = OwnListCsv.write(list, "nl")
                .replace("\uFEFF", "")
                .replace("p. 3;;", "p. 3;ja;")
                .getBytes(windows);

        assertThat(new String(file, windows)).contains("?anl?urfa;Türkiye");
        assertThat(SmallList.read(list, file).count(RowStatement.CONFIRMED)).isEqualTo(3);
    }

    @Test
    void emptyRowsAndColumnsWithoutANameAreLeftOut() {
        assertThat(SmallList.read(
                                list,
                                "partnership;answer;;\n;;;\n\n%s;ja;;\n"
                                        .formatted(partnership(1))
                                        .getBytes(StandardCharsets.UTF_8))
                        .edits())
                .singleElement()
                .extracting(edit -> edit.fields().get(EditField.LOCATOR))
                .isEqualTo("rij 4");
    }

    @Test
    void aMistakeInAnEditIsOneInItsRow() {
        OwnListAnswers answers = SmallList.read(
                list, "band;partner;land;antwoord\n;Kumasi;GH;\n;;;\n;Tamale;GH;".getBytes(StandardCharsets.UTF_8));
        BilingualText several = ParameterFault.FITS_SEVERAL.with("Tamale", 2);

        assertThat(answers.inRows(List.of(new Mistake("2: name", several), new Mistake("proposal", several))))
                .containsExactly(new Mistake("row 4, partner", several), new Mistake("proposal", several));
        assertThat(answers.inRows(List.of(new Mistake("until", several))))
                .containsExactly(new Mistake("row 2, ended-on", several));
    }

    /** Who came after a municipality that had a project with Cologne. */
    private static OwnList heir() {
        return SmallList.of(SmallList.inherited(
                7,
                SmallList.COLOGNE,
                SmallList.GERMANY,
                "project",
                "possible",
                new Named("municipality", "gm0788", "Haaren")));
    }

    private static OwnListAnswers read(OwnList list, String file) {
        return SmallList.read(list, file.getBytes(StandardCharsets.UTF_8));
    }

    private Edit only(String file) {
        List<Edit> edits = read(list, file).edits();
        assertThat(edits).hasSize(1);
        return edits.get(0);
    }
}
