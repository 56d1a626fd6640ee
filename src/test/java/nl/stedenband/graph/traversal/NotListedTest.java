package nl.stedenband.graph.traversal;

import static nl.stedenband.registry.Sample.municipality;
import static nl.stedenband.registry.Sample.tie;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.SourceRank;
import nl.stedenband.registry.ThingId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ties that a source doesn't name which told all ties of a municipality. */
class NotListedTest {
    private final CountableGraph graph = new CountableGraph();
    private final Asking asking = graph.asking();

    @BeforeEach
    void fillTheGraph() {
        graph.put(
                CountableGraph.country("GH"),
                CountableGraph.city("Q1", "Accra", "GH"),
                CountableGraph.city("Q2", "Kumasi", "GH"),
                CountableGraph.city("Q3", "Elmina", "GH"),
                municipality("gm0001", "", ""),
                municipality("gm0002", "", ""),
                municipality("gm0003", "", "2025-12-31"),
                tie("gm0001", "Q1").seen("2019"),
                tie("gm0001", "Q2").seen("2019"),
                tie("gm0001", "Q3").held("2004/2021").seen("2019"),
                tie("gm0002", "Q1").seen("2019"),
                tie("gm0003", "Q1").seen("2019"));
    }

    @Test
    void aTieThatStoodWhenAListToldAllOfItsMunicipalityAndIsNotOnItIsShown() {
        graph.put(tie("gm0001", "Q2").by(list(ThingId.municipality("gm0001"))));

        assertThat(notListed("asOf=2026-06-30", "status=all"))
                .containsExactly("Municipality gm0001 | Accra | possible | list | 2026-01");
        assertThat(notListed("asOf=2025-12-31", "status=all")).isEmpty();
        assertThat(notListed("asOf=2026-06-30", "municipality=gm0002")).isEmpty();
        assertThat(notListed("asOf=2026-06-30", "source=list-2009")).isEmpty();
        assertThat(notListed("asOf=2026-06-30", "saidBy=2025-12-31")).isEmpty();
        assertThat(notListed("asOf=2026-06-30", "knownOn=2026-03-01")).isEmpty();
    }

    @Test
    void aListOfTheCountrySpeaksOfThoseMunicipalitiesThatWereThereThen() {
        graph.put(tie("gm0001", "Q2").by(list(Source.ALL_MUNICIPALITIES)));

        assertThat(notListed("asOf=2026-06-30"))
                .containsExactly(
                        "Municipality gm0001 | Accra | possible | list | 2026-01",
                        "Municipality gm0002 | Accra | possible | list | 2026-01");
    }

    @Test
    void whatASourceCoversIsWhatItsLastDescriptionSays() {
        graph.put(tie("gm0001", "Q2").by(list(Source.ALL_MUNICIPALITIES)));
        graph.put(tie("gm0001", "Q2").by(list()));

        assertThat(notListed("asOf=2026-06-30")).isEmpty();
    }

    @Test
    void aTieOfAnotherKindBetweenTheTwoIsListedToo() {
        graph.put(tie("gm0001", "Q1").saying(Attribute.TIE_KIND, "project").by(list(ThingId.municipality("gm0001"))));

        assertThat(notListed("asOf=2026-06-30"))
                .containsExactly("Municipality gm0001 | Kumasi | possible | list | 2026-01");
    }

    private List<String> notListed(String... asked) {
        return asking.rows(asking.ask("not-listed", asked), "municipality", "partner", "status", "source", "told");
    }

    private static Source list(ThingId... covers) {
        return Sample.fullList("list", SourceRank.ENCYCLOPAEDIA, "2026-01", covers);
    }
}
