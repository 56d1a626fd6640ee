package nl.stedenband.graph.traversal;

import static nl.stedenband.graph.traversal.CountableGraph.city;
import static nl.stedenband.graph.traversal.CountableGraph.country;
import static nl.stedenband.graph.traversal.CountableGraph.town;
import static nl.stedenband.registry.Sample.membership;
import static nl.stedenband.registry.Sample.tie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.Sample;
import org.junit.jupiter.api.Test;

/** Questions leave the world around out, and take it in where it is asked for. */
final class WorldScopeTest {
    private final CountableGraph graph = new CountableGraph()
            .put(
                    country("NL"),
                    country("GH"),
                    city("Q1", "Accra", "GH"),
                    town("gm0001", "Een"),
                    town("gm0002", "Twee"),
                    tie("gm0001", "Q1").held("2004/").seen("2020"),
                    membership("gm0001", "green").seen("2009"),
                    world(tie("Q1", "Q7").held("2004/").seen("2020")),
                    world(tie("Q7", "Q8").held("2004/").seen("2020")),
                    world(tie("Q8", "Q9").held("2004/2006")),
                    world(membership("Q7", "green").seen("2009")),
                    world(membership("Q7", "blue").seen("2009")));
    private final Asking asking = graph.asking();

    @Test
    void theTiesOfAPlaceAreTheRegistrysUnlessTheWorldIsAskedFor() {
        assertThat(ask("ties", "partner", "place=Q1")).containsExactly("Een");
        assertThat(ask("ties", "partner", "place=Q1", "scope=nl")).containsExactly("Een");
        assertThat(ask("ties", "partner", "place=Q1", "scope=world")).containsExactlyInAnyOrder("Een", "Q7");
        assertThat(ask("ties", "partner", "place=Q8", "scope=world", "status=ended"))
                .containsExactly("Q9");
    }

    @Test
    void aPlaceOfTheWorldIsNoneOfTheRegistry() {
        assertThatThrownBy(() -> ask("ties", "partner", "place=Q7")).isInstanceOf(NotInRegistry.class);
    }

    @Test
    void waysLeadThroughTheWorldWhereItIsAskedFor() {
        assertThat(ask("within-hops", "place", "from=gm0001", "hops=3")).containsExactly("Accra");
        assertThat(ask("within-hops", "place", "from=gm0001", "hops=3", "scope=world"))
                .containsExactly("Accra", "Q7", "Q8");
        assertThat(ask("path", "path", "from=gm0001", "to=Q8", "scope=world")).containsExactly("[Een, Accra, Q7, Q8]");
        assertThat(ask("path", "hops", "from=gm0001", "to=Q7", "scope=world", "networks=true"))
                .containsExactly("2", "2");
    }

    @Test
    void membersOfTheWorldAreListedWhereItIsAskedFor() {
        assertThat(ask("memberships", "member")).containsExactly("Een");
        assertThat(ask("memberships", "network", "scope=world")).containsExactly("blue", "green", "green");
        assertThat(ask("network-members", "member", "network=green")).containsExactly("Een");
        assertThat(ask("network-members", "member", "network=green", "scope=world"))
                .containsExactlyInAnyOrder("Een", "Q7");
    }

    @Test
    void theAnswerSaysThatTheWorldWasAskedForAndOtherwiseWhatItSaidBefore() {
        assertThat(asking.ask("ties", "place=Q1", "scope=world").asked()).containsEntry("scope", "world");
        assertThat(asking.ask("ties", "place=Q1", "scope=nl").asked()).doesNotContainKey("scope");
    }

    @Test
    void thereIsNoOtherScope() {
        assertThatThrownBy(() -> ask("ties", "partner", "place=Q1", "scope=moon"))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessageContaining("nl, world");
    }

    private List<String> ask(String question, String column, String... parameters) {
        String[] all = Arrays.copyOf(parameters, parameters.length + 1);
        all[parameters.length] = "asOf=2009-06-01";
        return asking.rows(asking.ask(question, all), column);
    }

    private static Sample world(Sample sample) {
        return sample.saying(Attribute.SCOPE, "world");
    }
}
