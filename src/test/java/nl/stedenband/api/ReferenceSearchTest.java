package nl.stedenband.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.stedenband.importing.OnReferenceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of the bundled data in any language and spelling, with and without errors. */
@OnReferenceData
final class ReferenceSearchTest {
    private static final Service SERVICE = ReferenceService.running();

    @ParameterizedTest
    @CsvSource(quoteCharacter = '|', textBlock = """
            Den Haag,         gm0518
            's-Gravenhage,    gm0518
            The Hague,        gm0518
            Gravenhage,       gm0518
            Den Hagg,         gm0518
            Rotterdma,        gm0599
            Eindhovn,         gm0772
            ROTTERDAM,        gm0599
            Keulen,           Q365
            Köln,             Q365
            koln,             Q365
            Cologne,          Q365
            Colonge,          Q365
            Den Bosch,        gm0796
            GM0796,           gm0796
            gm0796,           gm0796
            0268,             gm0268
            268,              gm0268
            Ljouwert,         gm0080
            Gemeente Nijmegen, gm0268
            Utrecht (gemeente), gm0344
            Utrecht (PV),     pv26
            Bergen (N.H.),    gm0373
            Bergen (L.),      gm0893
            Nymegen,          gm0268
            Krimpen a/d IJssel, gm0542
            VS,               US
            UK,               GB
            DR Congo,         CD
            Engeland,         GB
            Almanya,          DE
            DEU,              DE
            USSR,             SUHH
            Joegoslavië,      YUCS
            DDR,              DDDE
            Königsberg,       Q1829
            Alhucemas,        x-ma-al-hoceima
            Bois-le-Duc,      gm0796
            Flushing,         gm0718
            Odesa,            x-ua-odessa
            Kabupaten Demak,  x-id-demak
            Batavia,          Q3630
            matra,            matra
            hanzehogeschol,   hanzehogeschool
            gezondheidszorg,  gezondheidszorg
            klassiek,         klassiek
            """)
    void whatIsLookedForComesFirst(String q, String id) {
        assertThat(search(q)).first().isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Assen,  gm0106
            Gouda,  gm0513
            Ghana,  GH
            """)
    void whoWritesANameWellGetsNoneThatIsOnlyAlike(String q, String id) {
        assertThat(SERVICE.json("/v1/search?q=" + q).each("items", "name"))
                .isNotEmpty()
                .allMatch(name -> name.toString().contains(q));
        assertThat(search(q)).first().isEqualTo(id);
    }

    @Test
    void inAShortWordEveryLetterCounts() {
        assertThat(search("Edo")).doesNotContain("gm0228");
    }

    @Test
    void theWholeNameComesBeforeOneThatBeginsSo() {
        List<Object> found = SERVICE.json("/v1/municipalities?q=Utrecht").each("items", "name");
        assertThat(found).first().isEqualTo("Utrecht");
        assertThat(found).contains("Utrechtse Heuvelrug");
    }

    @Test
    void listsForgiveErrorsAsSearchDoes() {
        assertThat(SERVICE.json("/v1/partnerships?q=Kumsai&asOf=2008-06-30").list("items"))
                .isNotEmpty();
        assertThat(SERVICE.json("/v1/programmes?q=interrge").each("items", "id"))
                .contains("interreg");
        assertThat(SERVICE.json("/v1/surveys?q=responss").each("items", "id")).contains("VNG-2009-2.1");
    }

    private static List<Object> search(String q) {
        return SERVICE.json("/v1/search?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8))
                .each("items", "id");
    }
}
