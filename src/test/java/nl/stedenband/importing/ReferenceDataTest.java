package nl.stedenband.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.stedenband.graph.Progress;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Redrawing;
import org.junit.jupiter.api.Test;

/** The bundled data as a whole: it loads, once, and gives the graph that drawing it anew gives. */
@OnReferenceData
final class ReferenceDataTest {
    private final TestGraph graph = ReferenceGraph.loaded();
    private final ReferenceData data = graph.bean(ReferenceData.class);

    @Test
    void everyFileYieldsAssertionsButThoseOfSources() {
        assertThat(ReferenceGraph.reports())
                .hasSize((int) data.dataPackage().resources().stream()
                        .filter(resource -> resource.importer() != null)
                        .count())
                .allSatisfy(report -> assertThat(report.rows()).isPositive())
                .filteredOn(report -> !report.file().endsWith("sources.csv"))
                .allSatisfy(report -> assertThat(report.recorded()).isPositive());
        assertThat(data.isLoaded()).isTrue();
    }

    @Test
    void readingEverythingInTwiceRecordsNothing() {
        List<String> before = graph.dump();

        List<ImportReport> again = data.load(title -> Progress.UNWATCHED);

        assertThat(again).allSatisfy(report -> assertThat(report.recorded()).isZero());
        assertThat(graph.dump()).isEqualTo(before);
    }

    @Test
    void drawingEverythingAnewChangesNothing() {
        assertThat(graph.bean(Redrawing.class).redraw(Progress.UNWATCHED)).isZero();
    }

    @Test
    void everythingDrawnNamesAssertionsThatCount() {
        assertThat(graph.query("""
                MATCH ()-[drawn]->()
                WHERE NOT drawn:SAYS AND drawn.unit IS NOT NULL AND size(coalesce(drawn.assertions, [])) = 0
                RETURN type(drawn) AS type, drawn.unit AS unit
                """)).isEmpty();
        assertThat(graph.query("""
                MATCH ()-[drawn]->() WHERE NOT drawn:SAYS AND drawn.unit IS NOT NULL
                UNWIND drawn.assertions AS id
                WITH DISTINCT id
                OPTIONAL MATCH (assertion:Assertion {id: id})
                WITH id, assertion
                WHERE assertion IS NULL OR assertion.retractedAt IS NOT NULL
                RETURN id
                """)).isEmpty();
    }

    @Test
    void noMoreThanTwentyFiveWordsAreQuoted() {
        assertThat(graph.query("""
                MATCH (a:Assertion)
                WHERE size(split(replace(a.quote, ' …', ''), ' ')) > 25
                RETURN a.locator AS locator
                """)).isEmpty();
    }

    @Test
    void noOfficialIsNamed() {
        assertThat(graph.query("""
                MATCH (o:Organisation)
                WHERE o.name =~ '(?i).*\\b(wethouder|burgemeester|ambtenaar|secretaris|beleidsadviseur|projectleider|mevrouw|dhr|mr|drs|ir)\\b.*'
                RETURN o.name AS name
                """)).isEmpty();
    }
}
