package nl.stedenband.importing.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.importing.Finding;
import nl.stedenband.importing.ImportReport;
import nl.stedenband.importing.Severity;
import nl.stedenband.importing.TestImports;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.ThingId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which place a row means, and what is said where that isn't plain. Each row stands in a file of its own. */
final class PlacesTest {
    private static final String HEADER =
            "municipality,municipality_code,partner,partner_country,partner_item,latitude,longitude,seen,locator\n";

    @TempDir
    static Path folder;

    private static TestImports test;

    @BeforeAll
    static void fillTheGraph() {
        test = TestImports.onBareGeography(folder);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Cologne,Germany,,,            | x-de-koln          |
            Köln,DE,,,                    | x-de-koln          |
            Keulen,Duitsland,,,           | x-de-koln          |
            KOELN,DE,,,                   | x-de-koln          |
            Cologne,IT,,,                 | x-it-cologne       |
            Swansea,Wales,,,              | x-gb-swansea       | note partner_country country 'Wales' is read as GB
            Cardiff,"Wales, United Kingdom",,, | x-gb-cardiff  | note partner_country
            Letterkenny,Republic of Ireland,,, | x-ie-letterkenny | note partner_country country 'Republic of Ireland' is read as IE
            Münster,DE,,51.96,7.63        | x-de-munster-2867543 |
            Münster,DE,,49.92,8.87        | x-de-munster-2867548 |
            Münster,DE,,,                 |                    | error partner 'Münster' fits 4 places in DE
            Preston,England,,,            |                    | error partner 'Preston' fits 3 places in GB
            Preston,England,Q9645001,,    | Q9645001           | note partner_country
            Elmina,Ghana,,,               | x-gh-elmina        |
            Kadjebi,Ghana,,,              | x-gh-kadjebi       |
            Hamburg,DE,,47.5,19.0         | x-de-hamburg       | warning latitude not in DE; it is not used
            Gdynia,PL,,50.06,19.94        |                    | error partner 'Gdynia' is another place than Kraków, where the point lies
            Vaxjo,Denmark,,56.88,14.80    | x-se-vaxjo         | warning partner read as that
            Nowhere in Particular,RW,,51.9667,5.6667 | x-rw-nowhere-in-particular | warning latitude does not lie in RW; it is not used
            Elmina,GHA,,,                 | x-gh-elmina        |
            Elmina,288,,,                 | x-gh-elmina        |
            Köln,Almanya,,,               | x-de-koln          |
            Köln,ألمانيا,,,               | x-de-koln          |
            Swansea,Schotland,,,          | x-gb-swansea       | note partner_country country 'Schotland' is read as GB
            Leipzig,DDR,,,                | x-de-leipzig       | note partner 'Leipzig' lies in DE today
            Sarajevo,Joegoslavië,,,       | x-ba-sarajevo      | note partner 'Sarajevo' lies in BA today
            Odesa,UA,,,                   | x-ua-odessa        |
            Одеса,Oekraïne,,,             | x-ua-odessa        |
            Kabupaten Demak,ID,,,         | x-id-demak         |
            Alhucemas,MAR,,,              | x-ma-al-hoceima    |
            Königsberg,USSR,,,            | x-ru-kaliningrad   | note partner
            Elmina,Goldcoast,,,           |                    | error partner_country 'Goldcoast' is no country
            """)
    void aPartnerIsFoundByItemElseByNameAndCountry(String cells, String id, String finding) {
        ImportReport report = read("Emmen,," + cells + ",2026-02,partner " + cells.hashCode());

        if (id == null) {
            assertThat(report.recorded()).isZero();
        } else {
            assertThat(test.saidAt("partner " + cells.hashCode()))
                    .containsOnlyOnce(id)
                    .contains("gm0114");
        }
        assertFound(report, finding);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Gouda,                      | 2009    | gm0513 |
            's-Gravenhage,              | 2009    | gm0518 |
            The Hague,                  | 2009    | gm0518 |
            Hague,                      | 2009    | gm0518 |
            Den Haag,                   | 2009    | gm0518 |
            ,GM0513                     | 2009    |        | error municipality the cell is empty
            Gouda,GM0513                | 2009    | gm0513 |
            Gouda,gm9999                | 2009    |        | error municipality_code 'gm9999' is no municipality
            Bergen,                     | 2009    |        | error municipality 'Bergen' fits 2 municipalities
            Bergen (NH),                | 2009    | gm0373 |
            Bergen,GM0893               | 2009    | gm0893 |
            Limmen (Castricum),         | 2009    | gm0383 | note municipality 'Limmen' is part of Castricum
            "Limmen (Castricum)",GM0383 | 2009    | gm0383 | note municipality_code 'Limmen' is part of Castricum
            Haaren – Esch,              | 2009    | gm0788 | note municipality 'Esch' is part of Haaren
            Drachten,                   | 2009    | gm0090 | note municipality 'Drachten' is part of Smallingerland
            Esch,                       | 2009    |        | error municipality took over
            Flevoland,                  | 2009    | pv24   |
            North Brabant,              | 2009    | pv30   |
            Noord-Brabant,              | 2009    | pv30   |
            Province of Drenthe,        | 2009    | pv22   |
            Utrecht,                    | 2009    | gm0344 |
            Amsterdam South East,       | 2009    | amsterdam-zuidoost |
            Nergenshuizen aan Zee,      | 2009    |        | error municipality 'Nergenshuizen aan Zee' is no municipality
            's-Gravenhage (gemeente),   | 2009    | gm0518 |
            Groningen (gemeente),       | 2009    | gm0014 |
            Utrecht (gemeente),         | 2009    | gm0344 |
            Groningen (PV),             | 2009    | pv20   |
            Provincie Utrecht,          | 2009    | pv26   |
            Gemeente Nijmegen,          | 2009    | gm0268 |
            gem. Nijmegen,              | 2009    | gm0268 |
            Alphen a/d Rijn,            | 2009    | gm0484 |
            Krimpen a/d IJssel,         | 2009    | gm0542 |
            Bergen (N.H.),              | 2009    | gm0373 |
            Bergen (L.),                | 2009    | gm0893 |
            Bergen NH,                  | 2009    | gm0373 |
            Hengelo (O),                | 2009    | gm0164 |
            St. Oedenrode,              | 2009    | gm0846 |
            Den Bosch,                  | 2009    | gm0796 |
            Bois-le-Duc,                | 2009    | gm0796 |
            Ljouwert,                   | 2009    | gm0080 |
            Zuidwest-Friesland,         | 2015    | gm1900 |
            Flushing,                   | 2009    | gm0718 |
            Leyden,                     | 2009    | gm0546 |
            Ysselstein,                 | 2009    | gm0353 |
            Nymegen,                    | 2009    | gm0268 |
            Rotterdam,GM0363            | 2009    |        | error municipality 'Rotterdam' is Rotterdam (gm0599), and the code is of Amsterdam (gm0363)
            Drachten,GM0363             | 2009    |        | error municipality 'Drachten' is a village in Smallingerland (gm0090), and the code is of Amsterdam
            Drachten,GM0090             | 2009    | gm0090 | note municipality_code 'Drachten' is part of Smallingerland
            Alkemade,GM1884             | 2009-06 | gm1884 | note municipality_code 'Alkemade' is part of Kaag en Braassem
            Groningen (PV),GM0363       | 2009    |        | error municipality 'Groningen (PV)' is pv20, and the code is of Amsterdam
            Utrecht (gemeente),GM0344   | 2009    | gm0344 |
            Den Bosch,GM0796            | 2009    | gm0796 |
            Mokum,GM0363                | 2009    | gm0363 |
            Nijmegen,0268               | 2009    | gm0268 |
            Nijmegen,268                | 2009    | gm0268 |
            Nijmegen,gm0268             | 2009    | gm0268 |
            Alkemade,                   | 2008-06 | gm0483 |
            Alkemade,                   | 2009-06 | gm0483 | warning municipality was dissolved before 2009-06-01; this, and what later rows say of it, counts for what Kaag en Braassem
            Haaren,                     | 2026-02 | gm0788 | warning municipality was dissolved before 2026-02-01 and divided between Boxtel
            """)
    void aDutchAuthorityIsFoundByCodeElseByNameAtTheTime(String cells, String seen, String id, String finding) {
        String locator = "dutch " + cells.hashCode() + seen;

        ImportReport report = read(cells + ",Elmina,GH,,,," + seen + "," + locator);

        if (id == null) {
            assertThat(report.recorded()).isZero();
        } else {
            assertThat(test.saidAt(locator)).containsExactlyInAnyOrder(id, "x-gh-elmina");
        }
        assertFound(report, finding);
    }

    @Test
    void aVillageIsKeptWithItsTieAndFindsItsMunicipality() {
        read("Drachten,,Kumasi,GH,,,,2026-02,village");

        assertThat(
                        test.graph()
                                .query(
                                        "MATCH (m:Municipality {id: 'gm0090'})-[t:TWINNED_WITH]-({id: 'x-gh-kumasi'}) RETURN DISTINCT m.name AS name, t.villages AS villages"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("name").asString()).isEqualTo("Smallingerland"))
                .satisfies(row -> assertThat(row.get("villages").asList()).containsExactly("Drachten"));
    }

    @Test
    void aSightingAfterDissolutionCountsForTheInheritedTie() {
        read("Alkemade,,Kadjebi,GH,,,,2010,dissolved");

        assertThat(test.graph().query("""
                        MATCH ({id: 'gm1884'})-[t:TWINNED_WITH]-({id: 'x-gh-kadjebi'})
                        WHERE t.from <= 14600 <= t.to
                        RETURN t.inheritedFrom AS from, t.certainty AS certainty
                        """))
                .singleElement()
                .satisfies(row -> assertThat(row.get("from").asString()).isEqualTo("gm0483"))
                .satisfies(row -> assertThat(row.get("certainty").asString()).isEqualTo("possible"));
    }

    @Test
    void rowsOfOneSourceThatSayTheSameInOtherWordsCountOnce() {
        ImportReport report = read(
                "Emmen,,Hastings,England,,50.855,0.5833,2026-02,one",
                "Emmen,,Hastings,\"England, United Kingdom\",,50.855,0.5833,2026-02,other");

        assertThat(report.recorded() - 1).as("the place and the tie").isEqualTo(1);
        assertThat(report.findings())
                .filteredOn(finding -> finding.line() == 3)
                .extracting(Finding::reason)
                .anySatisfy(reason -> assertThat(reason).contains("says the same as line 2"));
        assertThat(test.saidAt("other")).isEmpty();
    }

    @Test
    void anItemThatALaterRowGivesBecomesTheIdOfThePlaceThatWasKnownByName() {
        read("Emmen,,Tamale,GH,,9.4,-0.84,2009,by name");
        read("Emmen,,Tamale,GH,Q170488,9.4,-0.84,2026-02,by item");

        assertThat(
                        test.graph()
                                .query(
                                        "MATCH (old {id: 'x-gh-tamale'})-[:SAME_AS]->(place {id: 'Q170488'}) RETURN place.name AS name"))
                .hasSize(1);
        assertThat(
                        test.graph()
                                .query(
                                        "MATCH ({id: 'gm0114'})-[t:TWINNED_WITH]-(place) WHERE place.id IN ['x-gh-tamale', 'Q170488'] RETURN DISTINCT t.partnership AS id, place.id AS place"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("place").asString()).isEqualTo("Q170488"));
    }

    @Test
    void aNameOfTwoMunicipalitiesIsSettledByTheColumnOfCodes() {
        assertThat(read("Bergen,,Elmina,GH,,,,2009,two").findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.reason())
                        .endsWith("; the code of one of them in municipality_code would settle it"));
        assertThat(read("Bergen,GM0373,Elmina,GH,,,,2009,one").refused()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            memberships.csv | network,member,country\\nPB,Gouda,NL                               | network
            ties.csv        | municipality,partner,partner_country,charter\\nGouda,Elmina,GH,PB | charter
            facts.jsonl     | {"id":"F1","source":"list-2009","kind":"membership","municipality":"Gouda","network":"PB"}  | network
            facts.jsonl     | {"id":"F2","source":"list-2009","kind":"network","name":"PB","members":["Gouda","Almere"]} | name
            facts.jsonl     | {"id":"F3","source":"list-2009","kind":"network","name":"PB","founded":"1990"}             | name
            facts.jsonl     | {"id":"F4","source":"list-2009","kind":"network","name":"New","members":["PB","Gouda"]}    | members
            """)
    void aNameOfTwoNetworksIsNotGuessedAt(String file, String text, String column) {
        test.read("networks", "networks.csv", "id,name,other_names\nbond-a,Bond A,PB\nbond-b,Bond B,PB\n");

        ImportReport report = test.read(file.substring(0, file.indexOf('.')), file, text.replace("\\n", "\n") + "\n");

        assertThat(report.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.column()).isEqualTo(column);
                    assertThat(finding.reason()).isEqualTo("'PB' fits 2 networks: bond-a, bond-b");
                });
        assertThat(report.recorded()).isZero();
    }

    @Test
    void anItemAndTheNameOfAnotherPlaceContradictEachOtherAndNoNameIsLearned() {
        read("Emmen,,Moscow,RU,Q649,55.75,37.62,2026-02,moscow");
        read("Emmen,,Moskou,RU,Q649,,,2026-02,moscow in Dutch");

        ImportReport report = read("Emmen,,Pskov,RU,Q649,,,2026-02,pskov");

        assertFound(report, "error partner 'Pskov' is Pskov at 57.81, 28.35, and the item Q649 is of Moscow");
        assertThat(report.recorded()).isZero();
        assertThat(read("Emmen,,Pskov,RU,,,,2026-02,pskov by name").refused()).isZero();
        assertThat(test.saidAt("pskov by name")).contains("x-ru-pskov");
        assertThat(test.saidAt("moscow in Dutch")).contains("Q649");
    }

    @Test
    void anAssertionThatCallsAPlaceByTheNameOfAnotherIsToBeRetracted() {
        Assertion spoiled = called("Meppel");
        Assertion sound = called("Assen");
        Recorder recorder = test.graph().bean(Recorder.class);
        recorder.record(List.of(spoiled, sound));

        assertThat(test.graph().bean(NamesOfOthers.class).list())
                .filteredOn(misnamed -> misnamed.place().equals("Assen (gm0106)"))
                .singleElement()
                .isEqualTo(new NamesOfOthers.Misnamed(
                        spoiled.id().toString(), "list-2009", "1", "Assen (gm0106)", "Meppel", "Meppel (gm0119)"));
    }

    private static Assertion called(String name) {
        return Sample.of(AssertionKind.PARTNERSHIP)
                .with(Participant.of(ParticipantRole.PARTY, ThingId.municipality("gm0106"), name))
                .with(Participant.of(ParticipantRole.PARTY, ThingId.partnerCity("x-gh-elmina"), "Elmina"))
                .seen("2009")
                .build();
    }

    private static ImportReport read(String... rows) {
        return test.read("ties", "places.csv", HEADER + String.join("\n", rows) + "\n");
    }

    private static void assertFound(ImportReport report, String expected) {
        if (expected == null) {
            assertThat(report.findings()).isEmpty();
            return;
        }
        List<String> words = List.of(expected.split(" ", 3));
        assertThat(report.findings()).anySatisfy(finding -> {
            assertThat(finding.severity().slug()).isEqualTo(words.get(0));
            assertThat(finding.column()).isEqualTo(words.get(1));
            assertThat(finding.reason()).contains(words.size() > 2 ? words.get(2) : "");
        });
    }
}
