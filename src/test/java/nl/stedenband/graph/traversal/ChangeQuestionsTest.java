package nl.stedenband.graph.traversal;

import static nl.stedenband.graph.traversal.CountableGraph.city;
import static nl.stedenband.graph.traversal.CountableGraph.country;
import static nl.stedenband.graph.traversal.CountableGraph.town;
import static nl.stedenband.registry.Sample.municipality;
import static nl.stedenband.registry.Sample.succession;
import static nl.stedenband.registry.Sample.tie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.SourceRank;
import nl.stedenband.registry.ThingId;
import org.junit.jupiter.api.Test;

/** What became of ties from one day to another, and what the registry learned of them. */
class ChangeQuestionsTest {
    private static final Instant LATER = Instant.parse("2026-03-01T12:00:00Z");

    private final CountableGraph graph = new CountableGraph()
            .put(
                    country("NL"),
                    country("GH"),
                    country("DE"),
                    city("Q1", "Accra", "GH"),
                    city("Q2", "Bonn", "DE"),
                    city("Q3", "Cape Coast", "GH"),
                    city("Q4", "Elmina", "GH"),
                    town("gm0001", "Een"),
                    town("gm0002", "Twee"));
    private final Asking asking = graph.asking();

    @Test
    void whatBeganAndEndedIsApartFromWhatWasOnlySeenOrNotLookedAt() {
        graph.put(
                tie("gm0001", "Q1").held("2012-05/").seen("2020"),
                tie("gm0001", "Q2").held("1990/2015").seen("2005"),
                tie("gm0001", "Q3").held("2012/2015"),
                tie("gm0002", "Q1").seen("2009-06"),
                tie("gm0002", "Q3").seen("2019-06"),
                tie("gm0002", "Q4").held("1985/").seen("2020"));

        assertThat(changes("earlier=2010-12-31"))
                .containsExactly(
                        "begun | Een | Accra | - | confirmed",
                        "begun-and-ended | Een | Cape Coast | - | ended",
                        "ended | Een | Bonn | certain | ended",
                        "first-seen | Twee | Cape Coast | unknown | confirmed",
                        "not-looked-at | Twee | Accra | confirmed | unknown");
        assertThat(changes("earlier=2010-12-31", "unchanged=true"))
                .contains("same | Twee | Elmina | certain | confirmed")
                .hasSize(6);
        assertThat(changes("earlier=2010-12-31", "country=DE")).containsExactly("ended | Een | Bonn | certain | ended");
    }

    @Test
    void whatSourcesContradictEachOtherAboutIsNamed() {
        graph.put(
                tie("gm0002", "Q1").held("1990/2017").by("paper", SourceRank.PRESS, "2026"),
                tie("gm0002", "Q1").seen("2026-02").by("other paper", SourceRank.PRESS, "2026"));

        assertThat(asking.rows(
                        asking.ask("change-between-days", "earlier=2010-12-31", "asOf=2018-06-15"),
                        "change",
                        "statusThen",
                        "status"))
                .containsExactly("contradicted | certain | contradicted");
    }

    @Test
    void whatAMunicipalityHasItselfThatItsPredecessorHadDidNotBegin() {
        graph.put(
                municipality("gm0003", "", "2015-12-31"),
                municipality("gm0004", "2016-01-01", ""),
                succession("gm0003", "gm0004", "2016-01-01"),
                tie("gm0003", "Q2").held("1991/").seen("2012"),
                tie("gm0004", "Q2").held("1991/").seen("2020"));

        assertThat(changes("earlier=2010-12-31"))
                .containsExactly(
                        "passed-on | Municipality gm0003 | Bonn | certain | -",
                        "taken-over | Municipality gm0004 | Bonn | - | confirmed");
    }

    @Test
    void whatTwoSourcesSayIsPutSideBySide() {
        Source page = Sample.fullList("page", SourceRank.PRESS, "2012", ThingId.municipality("gm0001"));
        graph.put(
                tie("gm0001", "Q1").held("2004/").by("list", SourceRank.PRESS, "2010"),
                tie("gm0001", "Q1").seen("2012").by(page),
                tie("gm0001", "Q2").seen("2010").by("list", SourceRank.PRESS, "2010"),
                tie("gm0002", "Q1").seen("2012").by(page),
                tie("gm0002", "Q3").held("1990/2009").by("list", SourceRank.PRESS, "2010"),
                tie("gm0002", "Q3").held("1990/2006").by(page),
                tie("gm0002", "Q4").seen("2012").by("third", SourceRank.PRESS, "2012"));

        assertThat(asking.rows(
                        asking.ask("change-between-sources", "source=list", "other=page"),
                        "comparison",
                        "party",
                        "partner",
                        "held",
                        "seen",
                        "seenByOther",
                        "isSilenceMeant"))
                .containsExactly(
                        "both | Een | Accra | [2004/] | [] | [2012] | -",
                        "contradict | Twee | Cape Coast | [1990/2009] | [] | [] | -",
                        "only-one | Een | Bonn | [] | [2010] | [] | true",
                        "only-other | Twee | Accra | [] | [] | [2012] | false");
        assertThat(asking.ask("change-between-sources", "source=list", "other=page", "country=DE")
                        .rows())
                .hasSize(1);
        assertThatThrownBy(() -> asking.ask("change-between-sources", "source=list", "other=nobody"))
                .isInstanceOf(NotInRegistry.class)
                .hasMessage("other: no source has the id 'nobody'; /v1/sources lists them all");
    }

    @Test
    void aLaterDayThatIsNotLaterHasNoChange() {
        graph.put(tie("gm0001", "Q1").held("2012-05/").seen("2020"));

        assertThat(changes("earlier=2021-01-01", "unchanged=true")).isEmpty();
        assertThat(changes("earlier=2020-12-31", "unchanged=true")).isEmpty();
    }

    @Test
    void whatWasAddedAndCorrectedIsTold() {
        graph.put(tie("gm0001", "Q1").seen("2009"), tie("gm0001", "Q2").seen("2009"));
        graph.put(
                tie("gm0001", "Q1")
                        .held("2004/")
                        .by("page", SourceRank.SURVEY_OR_STUDY, "2010")
                        .recorded(LATER),
                tie("gm0002", "Q1").seen("2009").recorded(LATER));
        assertThat(asking.rows(
                        asking.ask("change-of-knowledge", "knownThen=2026-02-01", "asOf=2009-06-15"),
                        "change",
                        "party",
                        "partner",
                        "statusThen",
                        "status",
                        "sinceThen",
                        "since"))
                .containsExactly(
                        "added | Twee | Accra | - | confirmed | - | -",
                        "corrected | Een | Accra | confirmed | confirmed | - | 2004");
        assertThat(asking.ask("change-of-knowledge", "knownThen=2026-03-01", "asOf=2009-06-15")
                        .rows())
                .isEmpty();
        assertThat(asking.ask("change-of-knowledge", "knownThen=2026-02-01", "asOf=2009-06-15", "country=DE")
                        .rows())
                .isEmpty();
    }

    private List<String> changes(String... parameters) {
        String[] asked = new String[parameters.length + 1];
        System.arraycopy(parameters, 0, asked, 0, parameters.length);
        asked[parameters.length] = "asOf=2020-12-31";
        return asking.rows(
                asking.ask("change-between-days", asked), "change", "party", "partner", "statusThen", "status");
    }
}
