package nl.stedenband.graph.traversal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalLong;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.importing.OnReferenceData;
import nl.stedenband.importing.ReferenceGraph;
import nl.stedenband.registry.traversal.Answer;
import nl.stedenband.registry.traversal.AnswerCounts;
import org.junit.jupiter.api.Test;

/** What the documents tell of the ties themselves, on the bundled data. */
@OnReferenceData
class ReferenceClassifiedTiesTest {
    private final TestGraph graph = ReferenceGraph.loaded();
    private final Asking asking = new Asking(graph);

    @Test
    void twoTiesAreClassicAndThreeMultiActorNoCaseIsHybridAndMultiLevelIsNotNamed() {
        Answer answer = asking.ask("by-network-model", "asOf=2010-06-30");

        assertThat(asking.rows(
                        answer, "model", "ties", "municipality", "partner", "isReading", "published", "sourceSays"))
                .containsExactly(
                        "klassiek model | 2 | Amsterdam | Kocaeli | true | - | -",
                        "klassiek model | 2 | Rotterdam | Casablanca | true | - | -",
                        "multi-actor model | 3 | Haarlem | Emirdağ | true | - | -",
                        "multi-actor model | 3 | Meppel | Al Hoceima | true | - | -",
                        "multi-actor model | 3 | Zeist | Berkane | true | - | -",
                        "multi-level model | 0 | - | - | - | - | none named",
                        "hybride-netwerkmodel | 0 | - | - | - | 0.0 | kwam niet in de case studies voor");
        assertThat(answer.counts())
                .usingRecursiveComparison()
                .ignoringFields("byStatus", "possibleByBasis")
                .isEqualTo(new AnswerCounts(
                        7, OptionalLong.of(5), OptionalLong.of(5), OptionalLong.of(10), Map.of(), Map.of()));
    }

    @Test
    void assenHelpedPoznanFirstAndLearntLaterAndNoSourceSaysWhen() {
        Answer answer = asking.ask("by-motive", "asOf=2009-12-31", "country=PL");

        assertThat(asking.rows(answer, "motive", "municipality", "partner", "phase", "phaseTime", "phaseNote"))
                .contains(
                        "helpen | Assen | Poznań | 1 | - | aanvankelijk; zonder jaartal",
                        "leren | Assen | Poznań | 2 | - | naarmate Poznań zich verder ontwikkelde; zonder jaartal")
                .filteredOn(row -> !row.endsWith(" | - | - | -"))
                .hasSize(2);
    }

    @Test
    void alkmaarGivesItsFiveTiesTheSameThreeMotives() {
        Answer answer = asking.ask("by-motive", "asOf=2009-12-31", "motive=meerwaarde-voor-alkmaar");

        assertThat(asking.rows(answer, "partner", "qualifiers", "phase"))
                .containsExactly(
                        "Bath | [economisch] | -",
                        "Bergama | [economisch] | -",
                        "Darmstadt | [economisch] | -",
                        "Tata | [economisch] | -",
                        "Troyes | [economisch] | -");
    }

    @Test
    void theThemesOfOneRegionStandWithThePolicyFieldsThatTheSurveyNamesThemUnder() {
        assertThat(asking.rows(
                        asking.ask("by-theme", "asOf=2009-12-31", "policyField=algemeen-bestuur"),
                        "theme",
                        "fieldIsReading",
                        "municipality",
                        "partner",
                        "regions"))
                .contains(
                        "European funding | true | Steenwijkerland | Bela Crkva | [Europese niet-EU-lidstaten]",
                        "financial management | true | Amsterdam | Accra | [Het Zuiden]",
                        "fire service and disaster management | true | Amsterdam | Kocaeli | [Europese niet-EU-lidstaten]",
                        "local government | true | Assen | Poznań | [Midden- en Zuidoost Europa / ‘nieuwe’ EU-lidstaten]",
                        "local government | true | Assen | Naledi | [Het Zuiden]",
                        "police | true | Rotterdam | Casablanca | [Het Zuiden]",
                        "police | true | Zeist | Berkane | [Het Zuiden]",
                        "police | true | 's-Gravenhage | Suriname | [Het Zuiden]",
                        "population registration | true | Amsterdam | Accra | [Het Zuiden]",
                        "population registration | true | Wormerland | Twifo | [Het Zuiden]",
                        "population registration | false | Amsterdam | Suriname | [Het Zuiden]",
                        "public services | true | Steenwijkerland | Bela Crkva | [Europese niet-EU-lidstaten]");
        assertThat(asking.rows(asking.ask("by-theme", "asOf=2009-12-31", "theme=bevolkingsregistratie"), "words"))
                .anySatisfy(words -> assertThat(words).contains("huwelijksregister – "))
                .anySatisfy(
                        words -> assertThat(words).contains("basisadministratie / bevolkingsregistratie – vng-2009#"))
                .anySatisfy(words -> assertThat(words).contains("bevolkingsadministratie – "));
        assertThat(asking.rows(
                        asking.ask("by-theme", "asOf=2009-12-31", "region=europese-niet-eu-lidstaten", "country=RU"),
                        "theme",
                        "partner",
                        "qualifiers"))
                .contains(
                        "energy | Kaliningrad | [kans]",
                        "industry and technology | Kaliningrad | [kans]",
                        "trade | Kaliningrad | []");
    }

    @Test
    void ofFewTiesItIsKnownWhoBeganThemAndAllOthersAreCountedAsUnknown() {
        Answer answer = asking.ask("by-initiator", "asOf=2009-12-31");

        assertThat(asking.rows(answer, "begunBy", "initiators", "municipality", "partner", "isReading"))
                .contains(
                        "municipality | [Wormerland] | Wormerland | Twifo | true",
                        "municipality | [Nijmegen] | Nijmegen | Gaziantep | false",
                        "third-party | [maatschappelijke organisaties] | Haarlem | Emirdağ | true",
                        "third-party | [stichting AK] | Maassluis | Berehove | false")
                .endsWith("unknown | [] | - | - | -");
        long ofAll = (Long)
                asking.ask("completeness", "asOf=2009-12-31").rows().get(0).get(4);
        int known = answer.rows().size() - 1;
        assertThat(known).isBetween(15, 30);
        assertThat(asking.rows(answer, "ties")).endsWith(Long.toString(ofAll - known));
        assertThat(asking.ask("by-initiator", "asOf=2009-12-31", "unknown=true")
                        .counts()
                        .ties())
                .hasValue(ofAll);
    }

    @Test
    void theFoundationThatGoesOnWithAdapazariTakesPartBeforeAndAfter() {
        assertThat(asking.rows(
                        asking.ask("by-actor", "asOf=2018-01-01", "status=all", "actor=stichting-delft-adapazari"),
                        "role",
                        "municipality",
                        "partner",
                        "status"))
                .containsExactly("continued-by | Delft | Adapazarı | ended", "involved | Delft | Adapazarı | ended");
    }

    @Test
    void logoSouthIsReadIntoThreeOfItsFiveTiesWithGhanaAndNamedByPagesOfOthers() {
        assertThat(asking.rows(
                        asking.ask("by-programme", "asOf=2009-12-31", "programme=logo-south"),
                        "municipality",
                        "partner",
                        "manager",
                        "isReading",
                        "inheritedFrom"))
                .containsExactly(
                        "Almere | Kumasi | VNG International | false | -",
                        "Amsterdam | Accra | VNG International | true | -",
                        "Gouda | Elmina | VNG International | true | -",
                        "Kaag en Braassem | Kadjebi | VNG International | true | Alkemade",
                        "Wormerland | Twifo | VNG International | false | -",
                        "Zoetermeer | Jinotega | VNG International | false | -");
    }

    @Test
    void ofMoreThanHalfOfTheTiesOfTodayItIsKnownWhenTheyBeganAndWhatTheyAre() {
        Answer answer = asking.ask("completeness", "asOf=2026-11-28");

        assertThat(answer.rows()).allSatisfy(row -> {
            assertThat((Long) row.get(1) + (Long) row.get(3)).isEqualTo(row.get(4));
            assertThat((Long) row.get(2)).isLessThanOrEqualTo((Long) row.get(1));
        });
        assertThat(share(answer, "begin")).isGreaterThanOrEqualTo(50);
        assertThat(share(answer, "kind")).isGreaterThanOrEqualTo(60);
        assertThat(share(answer, "theme")).isGreaterThanOrEqualTo(45);
        assertThat(share(answer, "actor")).isGreaterThanOrEqualTo(40);
        assertThat(asking.rows(asking.ask("completeness", "asOf=2009-12-31"), "aspect", "known", "onlyRead"))
                .contains("network-model | 5 | 5");
    }

    private double share(Answer completeness, String aspect) {
        return asking.rows(completeness, "aspect", "share").stream()
                .filter(row -> row.startsWith(aspect + " | "))
                .mapToDouble(row -> Double.parseDouble(row.substring(aspect.length() + 3)))
                .sum();
    }

    @Test
    void whatOneListSawInJuly2017IsLongUnseenIn2026() {
        Answer answer = asking.ask("weak-evidence", "asOf=2026-11-21", "unseenFor=3000");

        assertThat(asking.rows(answer, "lastSeen")).contains("2017-07").noneMatch(seen -> seen.startsWith("202"));
        assertThat(asking.rows(answer, "municipality", "partner", "named", "lastSeen"))
                .contains("Delft | Kingston upon Thames | 1 | 2017-07", "Zwolle | Vologda | 1 | 2017-07");
    }

    @Test
    void wormerlandsWishAndTwifosRequestAreFoundWithTheirTie() {
        assertThat(asking.rows(
                        asking.ask("wishes-and-plans", "asOf=2010-06-30"), "who", "statement", "countries", "ties"))
                .contains(
                        "Twifo | request | [Ghana] | 1",
                        "Wormerland | wish | [] | 1",
                        "Hardenberg | project | [Niger] | 0",
                        "Hilversum | municipal_policy | [] | 0");
        assertThat(asking.rows(asking.ask("wishes-and-plans", "asOf=2010-06-30", "withoutTie=true"), "who", "sources"))
                .filteredOn(row -> row.contains("vng-2009#"))
                .extracting(row -> row.substring(0, row.indexOf(" | ")))
                .containsExactly("Hardenberg", "Hilversum");
    }
}
