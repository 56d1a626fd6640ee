package nl.stedenband.registry.naming;

import static org.assertj.core.api.Assertions.assertThat;

import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as CBS, the register of persons and offices write them. */
final class WrittenNameTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Utrecht (gemeente)        | Utrecht          | municipality |
            's-Gravenhage (gemeente)  | 's-Gravenhage    | municipality |
            Utrecht (PV)              | Utrecht          | province     |
            Gemeente Nijmegen         | Nijmegen         | municipality |
            gemeente nijmegen         | nijmegen         | municipality |
            gem. Bergen (L)           | Bergen (L)       | municipality |
            Gem Ede                   | Ede              | municipality |
            de gemeente Ede           | Ede              | municipality |
            Ede, gemeente             | Ede              | municipality |
            Municipality of Delft     | Delft            | municipality |
            Provincie Utrecht         | Utrecht          | province     |
            Province of Drenthe       | Drenthe          | province     |
            Bergen (N.H.)             | Bergen           |              | pv27
            Bergen (NH.)              | Bergen           |              | pv27
            Bergen NH                 | Bergen           |              | pv27
            Bergen, Noord-Holland     | Bergen           |              | pv27
            Bergen (L)                | Bergen           |              | pv31
            Hengelo (O.)              | Hengelo          |              | pv23
            Hengelo (Gld)             | Hengelo          |              | pv25
            Rijswijk (Z-H)            | Rijswijk         |              | pv28
            Rijswijk (ZH)             | Rijswijk         |              | pv28
            Esch (Haaren)             | Esch (Haaren)    |              |
            Gemert-Bakel              | Gemert-Bakel     |              |
            Gemeentebelangen          | Gemeentebelangen |              |
            """)
    void aNameIsTakenApart(String written, String name, String kind, String province) {
        WrittenName read = WrittenName.read(written);

        assertThat(read.name()).isEqualTo(name);
        assertThat(read.province().map(ThingId::value).orElse(null)).isEqualTo(province);
        assertThat(read.kind().map(ThingKind::word).orElse(null)).isEqualTo(kind);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Alphen a/d Rijn           | Alphen aan den Rijn
            Alphen aan de Rijn        | Alphen aan den Rijn
            Krimpen a.d. IJssel       | Krimpen aan den IJssel
            Valkenburg a/d Geul       | Valkenburg aan de Geul
            St. Oedenrode             | Sint-Oedenrode
            St.-Michielsgestel        | Sint-Michielsgestel
            Sgravenhage               | 's-Gravenhage
            s hertogenbosch           | 's-Hertogenbosch
            Nuenen c.a.               | Nuenen
            Nuenen, Gerwen & Nederwetten | Nuenen, Gerwen en Nederwetten
            Bergen o/Z                | Bergen op Zoom
            """)
    void whatIsShortenedHasTheFormOfWhatIsWrittenOut(String written, String inFull) {
        assertThat(NameForm.of(written)).isEqualTo(NameForm.of(inFull));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            Nymegen,      Nijmegen
            Leyden,       Leiden
            Zutfen,       Zutphen
            Oosterhoudt,  Oosterhoudt
            Amersfoord,   Amersfoord
            Hoogeveen,    Hogeveen
            Haerlem,      Haarlem
            Ysselstein,   IJsselstein
            Rotterdam,    Rotterdam
            Enschedé,     Enschede
            Culemborg,    Kulemborg
            Bosch en Duin, Bos en Duin
            """)
    void anOldSpellingHasTheFormOfTheNewOne(String old, String now) {
        assertThat(NameForm.inOldSpelling(old)).isEqualTo(NameForm.inOldSpelling(now));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            Kabupaten Demak,                Demak
            Kota Bandung,                   Bandung
            Aalborg Kommune,                Aalborg
            Denizli Büyükşehir Belediyesi,  Denizli
            City of Tshwane,                Tshwane
            Emfuleni Local Municipality,    Emfuleni
            Distrikt Commewijne,            Commewijne
            Gmina Opole,                    Opole
            """)
    void aPlaceAbroadIsAlsoFoundWithoutTheWordForWhatItIs(String written, String name) {
        assertThat(WrittenName.abroad(written)).containsExactly(written, name);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            GM0268, gm0268
            gm0268, gm0268
            0268,   gm0268
            268,    gm0268
            gm268,  gm0268
            3,      gm0003
            PV26,   pv26
            NLD,    NL
            826,    GB
            SUN,    SUHH
            """)
    void aCodeIsReadInAnyForm(String written, String id) {
        assertThat(AuthorityCode.meanings(written)).extracting(ThingId::value).contains(id);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            Duitsland,             DE
            Germany,               DE
            Deutschland,           DE
            Allemagne,             DE
            Alemania,              DE
            Almanya,               DE
            ألمانيا,                DE
            Türkei,                TR
            Fas,                   MA
            المغرب,                MA
            Côte d'Ivoire,         CI
            Ivoorkust,             CI
            """)
    void aCountryIsFoundByItsNameInSevenLanguages(String name, String id) {
        assertThat(CountryNames.find(name)).contains(ThingId.country(id));
    }
}
