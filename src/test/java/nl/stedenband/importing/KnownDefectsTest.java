package nl.stedenband.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.source.ImportRunQueries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The defects that the bundled data are known to have are findings, and no wrong facts. */
@OnReferenceData
final class KnownDefectsTest {
    private static final Pattern DISSOLVED = Pattern.compile("(.+) \\(gm\\d{4}\\) was dissolved before");

    private final TestGraph graph = ReferenceGraph.loaded();

    @Test
    void sightingsAfterDissolutionAreFoundOnceForEachOfTwentySevenTowns() {
        List<String> towns = findings("ties.csv")
                .map(finding -> DISSOLVED.matcher(finding.reason()))
                .filter(Matcher::find)
                .map(dissolved -> dissolved.group(1))
                .toList();

        assertThat(towns).hasSize(27).doesNotHaveDuplicates();
    }

    @Test
    void noTieIsDrawnAtATownAfterItsDissolution() {
        assertThat(graph.query("""
                MATCH (m:Municipality)-[t:TWINNED_WITH]-()
                WHERE t.to > m.lastDay OR t.from < m.firstDay
                RETURN m.name AS name
                """)).isEmpty();
    }

    @ParameterizedTest(name = "{0} line {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            ties.csv        | 421  | WARNING | km from Dordrecht at -31.37, 27.05 and not in ZA; it is not used
            ties.csv        | 353  | WARNING | km from La Libertad at 12.22, -85.17 and not in NI; it is not used
            ties.csv        | 523  | WARNING | the point does not lie in RW; it is not used
            ties.csv        | 541  | ERROR   | 'Steinhagen' fits 2 places in DE
            ties.csv        | 545  | WARNING | the country DK contradicts name and point, which fit Oxelösund in SE
            ties.csv        | 546  | WARNING | the country DK contradicts name and point, which fit Växjö in SE
            ties.csv        | 547  | WARNING | the country DK contradicts name and point, which fit Växjö Municipality in SE
            ties.csv        | 1146 | WARNING | the country SE contradicts name and point, which fit Odense in DK
            ties.csv        | 1147 | WARNING | the country SE contradicts name and point, which fit Aalborg in DK
            ties.csv        | 1148 | WARNING | the country SE contradicts name and point, which fit Holstebro in DK
            ties.csv        | 1149 | WARNING | the country SE contradicts name and point, which fit Copenhagen in DK
            ties.csv        | 456  | ERROR   | 'Preston' fits 3 places in GB
            ties.csv        | 217  | NOTE    | country 'England' is read as GB
            ties.csv        | 550  | ERROR   | it is not known to which of them it belonged then
            memberships.csv | 10   | ERROR   | 'Bergen' fits 2 municipalities
            memberships.csv | 11   | ERROR   | 'Bergen' fits 2 municipalities
            memberships.csv | 71   | ERROR   | 'Bergen' fits 2 municipalities
            survey.csv      | 32   | WARNING | percentages impliceren n=49
            survey.csv      | 544  | WARNING | 23+6+2+2=33 van 39
            """)
    void aDefectIsFoundWhereItIs(String file, long line, Severity severity, String reason) {
        assertThat(findings(file).filter(finding -> finding.line() == line)).anySatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.reason()).contains(reason);
        });
    }

    @Test
    void rowsThatSayTheSameCountOnce() {
        List<Finding> doubles = findings("ties.csv")
                .filter(finding -> finding.reason().contains("says the same as line"))
                .toList();

        assertThat(doubles).hasSizeGreaterThanOrEqualTo(13 + 23);
        assertThat(graph.query("""
                MATCH (a:Assertion {kind: 'partnership'})-[:FROM]->(s:Source)
                WHERE a.locator STARTS WITH 'ties.csv'
                CALL (a) { MATCH (a)-[:SAYS]->(party) WITH party.key AS key ORDER BY key RETURN collect(key) AS parties }
                WITH s.id AS source, a.seen AS seen, parties, count(*) AS times
                WHERE times > 1
                RETURN source, parties, times
                """)).isEmpty();
    }

    @ParameterizedTest(name = "{0} lies in {1}")
    @CsvSource(textBlock = """
            Dordrecht,   ZA
            La Libertad, NI
            Ndiza,       RW
            Växjö,       SE
            Odense,      DK
            Holstebro,   DK
            """)
    void aPlaceLiesInItsCountryAndNowhereElse(String name, String country) {
        assertThat(graph.query("""
                        MATCH (p:PartnerCity {name: $name})-[:IN_COUNTRY]->(c:Country)
                        RETURN collect(DISTINCT c.id) AS countries, [q IN collect(p.point) WHERE q IS NOT NULL AND q.y > 51 AND q.y < 53 AND q.x > 4 AND q.x < 7] AS inTheNetherlands
                        """, Map.of("name", name)))
                .singleElement()
                .satisfies(row -> assertThat(row.get("countries").asList()).containsExactly(country))
                .satisfies(
                        row -> assertThat(row.get("inTheNetherlands").asList()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"gm0938, douzelage, 25", "gm0788, charter-of-european-rural-communities, 24"})
    void aCharterOfManyTownsIsOneNetworkAndNoPairs(String municipality, String network, int members) {
        assertThat(graph.query(
                        "MATCH (m)-[:MEMBER_OF]->(:Network {id: $network}) RETURN DISTINCT m.id AS id",
                        Map.of("network", network)))
                .hasSizeGreaterThan(members);
        assertThat(graph.query("""
                MATCH ({id: $municipality})-[t:TWINNED_WITH]-(other)-[:MEMBER_OF]->(:Network {id: $network})
                RETURN DISTINCT other.name AS name
                """, Map.of("municipality", municipality, "network", network)))
                .isEmpty();
    }

    /** Nobody can say which of the four a tie of Haaren went to. */
    @Test
    void nobodyInheritsTheTiesOfADividedMunicipality() {
        assertThat(
                        graph.query(
                                "MATCH ()-[t:TWINNED_WITH {inheritedFrom: 'gm0788'}]-(heir:Municipality) RETURN DISTINCT heir.name AS name"))
                .isEmpty();
    }

    @Test
    void theTriangleOfTwenteIsOneOfManyMembersAndNotItsTenPairs() {
        assertThat(graph.query("""
                MATCH (m)-[:MEMBER_OF]->(:Network {id: 'mont'})
                RETURN DISTINCT m.name AS name ORDER BY name
                """))
                .extracting(row -> row.get("name").asString())
                .contains("Almelo", "Borne", "Enschede", "Hengelo (O.)", "Oldenzaal", "Münster", "Osnabrück");
        assertThat(graph.query("""
                MATCH (a:Assertion {kind: 'partnership'})-[:SAYS]->(place:PartnerCity)
                WHERE a.locator CONTAINS 'Grensoverschrijdende samenwerking voor een sterke regio' AND place.name IN ['Münster', 'Osnabrück']
                RETURN a.id AS id
                """)).isEmpty();
    }

    @Test
    void aVillagesTieIsItsMunicipalitys() {
        assertThat(graph.query("""
                MATCH (m:Municipality)-[t:TWINNED_WITH]-()
                WHERE size(t.villages) > 0
                RETURN DISTINCT m.name AS name, t.villages AS villages
                """))
                .extracting(
                        row -> row.get("name").asString() + row.get("villages").asList())
                .contains("Castricum[Limmen]", "Smallingerland[Drachten]", "Oss[Lith]");
        assertThat(graph.query("MATCH (p:PartnerCity)-[:IN_COUNTRY]->({id: 'NL'}) RETURN p.name AS name"))
                .isEmpty();
    }

    /** What the latest run of a reader over the file found. */
    private Stream<Finding> findings(String file) {
        ImportRunQueries runs = graph.bean(ImportRunQueries.class);
        return runs.latestRuns().stream()
                .filter(run -> run.file().equals(file))
                .flatMap(run -> runs.allFindings(run.id()))
                .map(kept -> new Finding(
                        kept.file(),
                        kept.line(),
                        kept.column(),
                        Severity.valueOf(kept.severity().toUpperCase(Locale.ROOT)),
                        kept.reason()));
    }
}
