package nl.stedenband.editing.ownlist;

import static nl.stedenband.editing.ownlist.SmallList.partnership;
import static org.assertj.core.api.Assertions.assertThat;

import nl.stedenband.graph.thing.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list that a municipality gets. */
class OwnListCsvTest {

    @Test
    void aDutchListIsAsDutchSpreadsheetsOpenIt() {
        assertThat(OwnListCsv.write(SmallList.list(), "nl").lines())
                .containsExactly(
                        "\uFEFFgemeente;band;partner;land;soort;bekend-sinds;bekend-tot;laatst-gezien;afkomstig-van;bronnen;"
                                + "antwoord;sinds;beeindigd-op;beeindigd-door;reden;thema;uren;functie;tot",
                        "gm0796;%s;Keulen;Duitsland;jumelage;1958;;2009;;vng-2009#8.2 | press-2017#p. 3;;;;;;;;;"
                                .formatted(partnership(1)),
                        "gm0796;%s;Şanlıurfa;Türkiye;onbekend;1958;;2009;;vng-2009#8.2 | press-2017#p. 3;;;;;;;;;"
                                .formatted(partnership(2)),
                        "gm0796;%s;\"Accra; Tema\";Ghana;project;1958;;2009;;vng-2009#8.2 | press-2017#p. 3;;;;;;;;;"
                                .formatted(partnership(3)));
    }

    @Test
    void anEnglishListHasCommas() {
        assertThat(OwnListCsv.write(SmallList.list(), "en").lines())
                .hasSize(4)
                .startsWith(
                        "\uFEFFmunicipality,partnership,partner,country,kind,known-since,known-until,last-seen,inherited-from,"
                                + "sources,answer,since,ended-on,ended-by,end-reason,theme,hours,function,until")
                .element(1)
                .asString()
                .contains(",Köln,Germany,jumelage,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31 10", "-gap", "@SUM(A1)", "\t=1", "＝1", "'=1", "''@1"})
    void aNameThatLooksLikeAFormulaIsMarkedAsTextAndReadAsItWas(String name) {
        OwnList list = SmallList.of(
                SmallList.tie(1, new Named("partnerCity", "Q1", name), SmallList.GERMANY, "stedenband", "certain"));

        assertThat(OwnListCsv.write(list, "en")).contains(",'" + name + ",");
        assertThat(FormulaEscaping.asWritten(FormulaEscaping.defused(name))).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'s-Gravenhage", "'", "", "1=1", "'2019"})
    void anApostropheOfItsOwnStays(String name) {
        assertThat(FormulaEscaping.defused(name)).isEqualTo(name);
        assertThat(FormulaEscaping.asWritten(name)).isEqualTo(name);
    }
}
