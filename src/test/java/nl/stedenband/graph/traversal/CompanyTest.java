package nl.stedenband.graph.traversal;

import static nl.stedenband.graph.traversal.CountableGraph.city;
import static nl.stedenband.graph.traversal.CountableGraph.country;
import static nl.stedenband.graph.traversal.CountableGraph.town;
import static nl.stedenband.registry.Sample.membership;
import static nl.stedenband.registry.Sample.municipality;
import static nl.stedenband.registry.Sample.origin;
import static nl.stedenband.registry.Sample.succession;
import static nl.stedenband.registry.Sample.tie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.traversal.Answer;
import org.junit.jupiter.api.Test;

/** With whom a municipality has something in common: a network, a partner, or what it is like. */
class CompanyTest {
    private final CountableGraph graph = new CountableGraph()
            .put(
                    country("NL"),
                    country("GH"),
                    country("DE"),
                    country("TR"),
                    city("Q1", "Accra", "GH"),
                    city("Q2", "Kumasi", "GH"),
                    city("Q3", "Bonn", "DE"),
                    town("gm0001", "Een").saying(Attribute.POPULATION, "50000"),
                    town("gm0002", "Twee").saying(Attribute.POPULATION, "40000"),
                    town("gm0003", "Drie"));
    private final Asking asking = graph.asking();

    @Test
    void aNetworkHasMembersOfWhichSomeArePartners() {
        graph.put(
                membership("gm0001", "eurotowns").held("2004/").seen("2020"),
                membership("Q3", "eurotowns").seen("2009"),
                membership("gm0002", "eurotowns").held("1990/2001"),
                tie("gm0001", "Q3").held("2004/").seen("2020"),
                tie("gm0002", "Q3").held("2004/").seen("2020"));

        assertThat(asking.rows(
                        asking.ask("network-members", "network=eurotowns", "asOf=2009-06-01"),
                        "member",
                        "country",
                        "since",
                        "status",
                        "partners",
                        "sources"))
                .containsExactly(
                        "Een | Country NL | 2004 | certain | [Bonn] | [list-2009#1]",
                        "Bonn | Country DE | - | confirmed | [Een] | [list-2009#1]");
        assertThat(asking.rows(
                        asking.ask("network-members", "network=eurotowns", "asOf=2009-06-01", "status=all"),
                        "member",
                        "status",
                        "partners"))
                .contains("Twee | ended | [Bonn]", "Bonn | confirmed | [Een, Twee]");
    }

    @Test
    void membershipsAreListedOverAllNetworks() {
        graph.put(
                membership("gm0001", "eurotowns").held("2004/").seen("2020"),
                membership("gm0001", "c40").seen("2009"),
                membership("Q3", "eurotowns").seen("2009"),
                membership("gm0002", "eurotowns").held("1990/2001"));

        assertThat(memberships())
                .containsExactly(
                        "Een | c40 | confirmed | - | - | [list-2009#1]",
                        "Bonn | eurotowns | confirmed | - | - | [list-2009#1]",
                        "Een | eurotowns | certain | 2004 | - | [list-2009#1]");
        assertThat(memberships("network=eurotowns", "country=DE"))
                .singleElement(STRING)
                .startsWith("Bonn");
        assertThat(memberships("member=gm0001")).hasSize(2);
        assertThat(memberships("network=eurotowns", "status=all"))
                .contains("Twee | eurotowns | ended | 1990 | 2001 | [list-2009#1]");
    }

    private List<String> memberships(String... asked) {
        return asking.rows(
                asking.ask(
                        "memberships",
                        Stream.concat(Stream.of("asOf=2009-06-01"), Stream.of(asked))
                                .toArray(String[]::new)),
                "member",
                "network",
                "status",
                "since",
                "until",
                "sources");
    }

    @Test
    void municipalitiesThatShareAPartnerAreNoPairOfATie() {
        graph.put(
                tie("gm0001", "Q1").held("2004/").seen("2020"),
                tie("gm0002", "Q1").held("2004/").seen("2020"),
                tie("gm0001", "Q3").held("2004/").seen("2020"),
                tie("gm0002", "Q3").seen("2009"),
                tie("gm0003", "Q3").held("1990/2001"),
                tie("gm0003", "Q2").held("2004/").seen("2020"));

        Answer answer = asking.ask("common-partners", "asOf=2009-06-01");

        assertThat(asking.rows(answer, "municipality", "other", "shared", "partners", "status"))
                .containsExactly("Een | Twee | 2 | [Accra, Bonn] | confirmed");
        assertThat(answer.counts().ties()).hasValue(4);
        assertThat(answer.counts().pairs()).isEmpty();
        assertThat(asking.rows(
                        asking.ask("common-partners", "asOf=2009-06-01", "municipality=gm0002", "partner=Q1"),
                        "municipality",
                        "other",
                        "partners",
                        "status"))
                .containsExactly("Twee | Een | [Accra] | certain");
        assertThat(asking.rows(asking.ask("common-partners", "asOf=2009-06-01", "country=DE"), "partners"))
                .containsExactly("[Bonn]");
        assertThat(asking.rows(asking.ask("common-partners", "asOf=2009-06-01", "partner=Q3", "status=all"), "other"))
                .containsExactlyInAnyOrder("Twee", "Drie", "Drie");
        assertThat(asking.ask("common-partners", "asOf=2009-06-01", "atLeast=3").rows())
                .isEmpty();
    }

    @Test
    void aTieOfAMunicipalityThatWasDividedIsSharedByNobody() {
        graph.put(
                municipality("gm0004", "", "2008-12-31"),
                municipality("gm0005", "2009-01-01", ""),
                municipality("gm0006", "2009-01-01", ""),
                succession("gm0004", "gm0005", "2009-01-01"),
                succession("gm0004", "gm0006", "2009-01-01"),
                tie("gm0004", "Q1").held("2004/").seen("2020"),
                tie("gm0001", "Q1").held("2004/").seen("2020"));

        assertThat(asking.rows(asking.ask("common-partners", "asOf=2010-06-01"), "municipality", "other"))
                .isEmpty();
    }

    @Test
    void likenessIsTheMeanOfThePartsThatAreKnownOfBoth() {
        graph.put(
                origin("gm0001", "GH", "2017", "300"),
                origin("gm0001", "TR", "2017", "400"),
                origin("gm0002", "GH", "2017", "800"),
                origin("gm0002", "TR", "2017", "600"),
                membership("gm0001", "eurotowns").seen("2017"),
                membership("gm0001", "iclei").seen("2017"),
                membership("gm0002", "iclei").seen("2017"),
                tie("gm0001", "Q1").seen("2017").with(ParticipantRole.THEME, ThingId.of(ThingKind.THEME, "water")),
                tie("gm0001", "Q3").seen("2017"),
                tie("gm0002", "Q2").seen("2017"));

        Answer answer = asking.ask("similar-municipalities", "municipality=gm0001", "asOf=2017-06-01");

        // 40/50; (300*800+400*600)/(500*1000); 1 of 2; GH of GH and DE; of Twee no theme is known
        assertThat(asking.rows(answer, "municipality", "parts", "size", "origins", "networks", "countries", "themes"))
                .containsExactly("Twee | 4 | 0.8 | 0.96 | 0.5 | 0.5 | -");
        assertThat((Double) answer.rows().get(0).get(1)).isCloseTo(0.69, within(1e-9));
        assertThat(asking.rows(answer, "sharedNetworks", "sharedCountries", "inhabitants"))
                .containsExactly("[iclei] | [Country GH] | 40000");
    }

    @Test
    void whatIsNotKnownIsEmptyAndNeverZero() {
        graph.put(
                origin("gm0001", "GH", "2017", "300"),
                origin("gm0003", "TR", "2017", "400"),
                tie("gm0001", "Q1").seen("2017"),
                tie("gm0003", "Q3").seen("2017"),
                origin("gm0002", "GH", "2017", "0"));

        Answer answer = asking.ask("similar-municipalities", "municipality=gm0001", "asOf=2017-06-01", "atLeast=1");

        assertThat(asking.rows(answer, "municipality", "parts", "size", "origins", "networks", "countries"))
                .containsExactly("Twee | 1 | 0.8 | - | - | -", "Drie | 1 | - | - | - | 0.0");
    }

    @Test
    void ofATownOfWhichLittleIsKnownThatLittleIsEnough() {
        assertThat(asking.rows(
                        asking.ask("similar-municipalities", "municipality=gm0001", "atLeast=5"),
                        "municipality",
                        "parts"))
                .containsExactly("Twee | 1");
        assertThat(asking.ask("similar-municipalities", "municipality=gm0003").rows())
                .isEmpty();
    }
}
