package nl.stedenband.editing;

import static nl.stedenband.editing.Editing.edit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.model.Pageable;
import java.util.List;
import java.util.Map;
import nl.stedenband.account.Actor;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.web.SmallRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What editors do to a graph, and undo. */
class RevisionsTest {
    private static final Actor EDITOR = Actor.stranger("test");

    private static final String LONG = "long";

    private final TestGraph graph = TestGraph.shared().reset();
    private final EditReader reading = graph.bean(EditReader.class);
    private final Revisions revisions = graph.bean(Revisions.class);

    @BeforeEach
    void fill() {
        SmallRegistry.recorded();
    }

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void aNewTieWithAPlaceThatNobodyKnewIsDrawnWithItsSource() {
        make(edit(
                EditKind.TIE,
                "municipality",
                "gm0002",
                "name",
                "Tema",
                "country",
                "Ghana",
                "tie-kind",
                "jumelage",
                "since",
                "2024"));

        assertThat(tie("gm0002", "x-gh-tema"))
                .containsEntry("kind", "jumelage")
                .containsEntry("since", "2024")
                .containsEntry("sources", List.of("council-letter-2026#p. 2"));
        assertThat(graph.query(
                                "MATCH (p:PartnerCity {id: 'x-gh-tema'})-[:IN_COUNTRY]->(c) RETURN p.name AS name, c.id AS country")
                        .get(0)
                        .asMap())
                .isEqualTo(Map.of("name", "Tema", "country", "GH"));
    }

    @Test
    void aPlaceIsFoundByAnyOfItsNames() {
        make(edit(EditKind.TIE, "municipality", "gm0002", "name", "koln", "country", "Duitsland", "seen", "2026"));

        assertThat(tie("gm0002", "Q1")).containsEntry("kind", "unknown");
    }

    @Test
    void aPartyNeedNotBeATown() {
        make(edit(EditKind.TIE, "municipality", "gm0002", "partner", "GH", "seen", "2026"));

        assertThat(tie("gm0002", "GH")).containsEntry("kind", "unknown");
    }

    @Test
    void anEndSaysByWhomAndWhyAndKeepsTheOtherSources() {
        String partnership = partnership("gm0003", "Q1");

        make(edit(
                EditKind.END,
                "partnership",
                partnership,
                "until",
                "2025",
                "ended-by",
                "municipality/gm0003",
                "end-reason",
                "no money"));

        assertThat(tie("gm0003", "Q1"))
                .containsEntry("partnership", partnership)
                .containsEntry("endedBy", List.of("municipality/gm0003"))
                .containsEntry("endReason", "no money");
    }

    @Test
    void aTieThatWasInheritedIsEndedByTheHeir() {
        make(edit(
                EditKind.END,
                "partnership",
                partnership("gm0001", "Q2"),
                "until",
                "2015",
                "ended-by",
                "municipality/gm0002"));

        assertThat(tie("gm0002", "Q2"))
                .containsEntry("until", "2015")
                .containsEntry("endedBy", List.of("municipality/gm0002"))
                .containsEntry("inheritedFrom", "gm0001");
    }

    @Test
    void aDenialContradictsWhatOthersSaw() {
        make(edit(EditKind.DENIAL, "partnership", partnership("gm0003", "Q1")));

        assertThat(graph.query("MATCH (:Assertion {denied: true})-[c:CONTRADICTS]-() RETURN count(c) > 0 AS is")
                        .get(0)
                        .get("is")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aCorrectionStandsInPlaceOfWhatItCorrects() {
        String wrong = assertion("gm0003", "1958/2017");

        make(edit(
                EditKind.CORRECTION,
                "assertion",
                wrong,
                "why",
                "misread",
                "since",
                "1985",
                "until",
                "2017",
                "locator",
                "p. 3"));

        assertThat(assertion("gm0003", "1985/2017")).isNotEqualTo(wrong);
        assertThat(graph.query("MATCH (a:Assertion {id: $id}) RETURN a.retractionReason AS why", Map.of("id", wrong))
                        .get(0)
                        .get("why")
                        .asString())
                .isEqualTo("misread");
    }

    @Test
    void whatIsUndoneLeavesTheGraphAsItWas() {
        List<String> before = now();
        int added = make(edit(EditKind.TIE, "municipality", "gm0002", "partner", "Q2", "seen", "2026"));
        assertThat(now()).isNotEqualTo(before);

        revisions.undo(added, "a trial", EDITOR);

        assertThat(now()).isEqualTo(before);
    }

    @Test
    void twoIdsOfOnePlaceAreJoinedAndUndoneAgain() {
        make(edit(EditKind.TIE, "municipality", "gm0002", "partner", "x-gb-preston", "seen", "2011"));
        List<String> before = now();

        int joined = make(edit(
                EditKind.SAME_PLACE,
                "place",
                "x-gb-preston",
                "other-place",
                "Q2",
                "why",
                "Both are Preston in Lancashire"));

        assertThat(tie("gm0002", "Q2")).containsEntry("sources", List.of("council-letter-2026#p. 2"));
        assertThat(graph.query("MATCH (:PartnerCity {id: 'x-gb-preston'})-[t:TWINNED_WITH]-() RETURN t"))
                .isEmpty();
        revisions.undo(joined, "", EDITOR);
        assertThat(now()).isEqualTo(before);
    }

    @Test
    void twoPlacesAreKeptApartAndUndoingItForgetsThat() {
        List<String> before = now();

        int apart = make(edit(
                EditKind.TWO_PLACES, "place", "x-gb-preston", "other-place", "Q2", "why", "One lies in Lancashire"));

        assertThat(graph.query("MATCH (:Keyed {id: 'Q2'})-[d:DIFFERS_FROM]-(other) RETURN other.id AS id"))
                .extracting(row -> row.get("id").asString())
                .containsExactly("x-gb-preston");
        revisions.undo(apart, "", EDITOR);
        assertThat(now()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Q2 | Q2           | is the same place
            Q2 | Q77          | nothing in the registry is called or numbered 'Q77'
            Q2 |              | is missing
            Q2 | Preston      | Preston (Q2); Preston (x-gb-preston)
            Köln | Cologne    | is the same place
            """)
    void placesThatCannotBeOneAreRefused(String place, String other, String reason) {
        assertThatThrownBy(() -> make(edit(
                        EditKind.SAME_PLACE,
                        "place",
                        place,
                        "other-place",
                        other == null ? "" : other,
                        "why",
                        "alike")))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessageContaining(reason);
    }

    @Test
    void aRetractionIsUndoneByTheSameWordAnewAndThatCanBeUndoneToo() {
        List<String> before = now();
        int retracted = make(edit(EditKind.RETRACTION, "assertion", assertion("gm0003", "1958/2017"), "why", "doubt"));
        List<String> without = now();
        assertThat(without).isNotEqualTo(before);

        int back = revisions.undo(retracted, "", EDITOR);
        assertThat(now()).isEqualTo(before);
        int again = revisions.undo(back, "doubt after all", EDITOR);
        assertThat(now()).isEqualTo(without);
        revisions.undo(again, "", EDITOR);
        assertThat(now()).isEqualTo(before);
    }

    @Test
    void aRevisionIsUndoneOnceAndNotBelowALaterOne() {
        int end = make(edit(EditKind.END, "partnership", partnership("gm0003", "Q1"), "until", "2025"));
        String asserted = revisions.get(end).asserted().get(0);
        int corrected = make(edit(
                EditKind.CORRECTION, "assertion", asserted, "why", "another year", "until", "2024", "locator", "p. 2"));

        assertThatThrownBy(() -> revisions.undo(end, "", EDITOR))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessageContaining("was revised since");
        revisions.undo(corrected, "", EDITOR);
        assertThatThrownBy(() -> revisions.undo(corrected, "", EDITOR))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessageContaining("was undone already");
        assertThat(revisions.list(Pageable.from(0, 10)).getContent())
                .extracting(MadeRevision::number)
                .isSortedAccordingTo((one, other) -> other - one)
                .hasSize(3);
    }

    @Test
    void theSameSaidTwiceIsToldAndChangesNothing() {
        Edit sighting = edit(EditKind.SIGHTING, "partnership", partnership("gm0003", "Q1"), "seen", "2026-10-01");
        make(sighting);
        List<String> before = now();

        assertThatThrownBy(() -> make(sighting))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessageContaining("says just this already");
        assertThat(now()).isEqualTo(before);
    }

    @Test
    void aSourceDescribedTwiceInTheSameWordsIsOneAndInOthersAnother() {
        make(edit(EditKind.TIE, "municipality", "gm0002", "name", "Tema", "country", "GH"));
        make(edit(EditKind.TIE, "municipality", "gm0002", "name", "Kumasi", "country", "GH"));
        make(edit(
                EditKind.TIE,
                "municipality",
                "gm0002",
                "name",
                "Accra",
                "country",
                "GH",
                "source-publisher",
                "Another council"));

        assertThat(
                        graph
                                .query(
                                        "MATCH (s:Source) WHERE s.title = 'Council letter' RETURN s.id AS id ORDER BY id")
                                .stream()
                                .map(row -> row.get("id").asString()))
                .containsExactly("council-letter-2026", "council-letter-2026-2");
    }

    @Test
    void anEndIsOfTheVeryPartnershipAlsoWhereTheLatestSourceNamesAPredecessor() {
        make(edit(EditKind.TIE, "municipality", "gm0002", "partner", "x-gb-preston", "seen", "2011"));
        make(edit(
                EditKind.TIE,
                "municipality",
                "gm0001",
                "partner",
                "x-gb-preston",
                "seen",
                "2012",
                "source-title",
                "Old names"));
        String partnership = partnership("gm0002", "x-gb-preston");

        int end = make(edit(EditKind.END, "partnership", partnership, "until", "2025"));

        String asserted = revisions.get(end).asserted().get(0);
        assertThat(graph.query(
                                "MATCH (:Keyed)-[t:TWINNED_WITH {partnership: $id}]-() WHERE $assertion IN t.assertions RETURN count(t) > 0 AS is",
                                Map.of("id", partnership, "assertion", asserted))
                        .get(0)
                        .get("is")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void whatTheSourceDoesNotSayIsNotAssertedOfTheParties() {
        int sighting = make(edit(EditKind.SIGHTING, "partnership", partnership("gm0003", "Q1"), "seen", "2026-10-01"));

        assertThat(graph.query(
                                "MATCH (:Assertion {id: $id})-[says:SAYS]->() RETURN collect(DISTINCT says.as) AS names, collect(says.country) AS countries",
                                Map.of("id", revisions.get(sighting).asserted().get(0)))
                        .get(0)
                        .asMap())
                .isEqualTo(Map.of("names", List.of(""), "countries", List.of()));
    }

    @Test
    void withoutAnEndNothingIsSaidOfWhetherItGoesOn() {
        int correction = make(edit(
                EditKind.CORRECTION,
                "assertion",
                assertion("gm0001", "1990~/"),
                "why",
                "misread",
                "since",
                "1991~",
                "seen",
                "2009",
                "locator",
                "1"));
        make(edit(
                EditKind.TIE,
                "municipality",
                "gm0002",
                "name",
                "Tema",
                "country",
                "GH",
                "since",
                "1999",
                "until",
                ".."));

        assertThat(held(revisions.get(correction).asserted().get(0))).isEqualTo("1991~/");
        assertThat(assertion("gm0002", "1999/..")).isNotEmpty();
    }

    @Test
    void aPlaceOfAnotherNameGetsAnotherIdAndOneThatNothingSpeaksOfIsUnknown() {
        int first = make(edit(EditKind.TIE, "municipality", "gm0002", "name", "Київ Alpha", "country", "GH"));
        make(edit(EditKind.TIE, "municipality", "gm0002", "name", "Львів Alpha", "country", "GH"));
        assertThat(tie("gm0002", "x-gh-alpha-2")).isNotEmpty();

        revisions.undo(first, "a trial", EDITOR);

        assertThatThrownBy(() ->
                        make(edit(EditKind.TIE, "municipality", "gm0002", "partner", "x-gh-alpha", "seen", "2026")))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessageContaining("nothing in the registry");
    }

    @ParameterizedTest
    @CsvSource({
        "seen, 2020/.., has yet to come",
        "seen, 1990/2099, has yet to come",
        "source-published, 2206, has yet to come",
        "source, list-2009, must be empty",
        "partner, Q2, must be empty",
        "name, " + LONG + ", has 401 characters",
    })
    void whatCannotBeIsTold(String field, String value, String told) {
        assertThatThrownBy(() -> make(edit(
                        EditKind.TIE,
                        "municipality",
                        "gm0002",
                        "name",
                        "Tema",
                        "country",
                        "GH",
                        field,
                        value.equals(LONG) ? "a".repeat(401) : value)))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessageContaining(told);
    }

    @Test
    void everythingWrongIsToldAtOnceAndNothingIsDone() {
        List<String> before = graph.everything();

        assertThatThrownBy(() -> make(
                        edit(
                                EditKind.TIE,
                                "municipality",
                                "gm9999",
                                "name",
                                "Tema",
                                "country",
                                "Atlantis",
                                "since",
                                "2020",
                                "until",
                                "2010",
                                "source-published",
                                "soon"),
                        edit(EditKind.RETRACTION, "assertion", "no-id"),
                        edit(EditKind.SIGHTING, "partnership", "p-0000000000000000", "seen", "2999")))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessageContainingAll(
                        "1: municipality: nothing in the registry",
                        "1: country: 'Atlantis'",
                        "1: until: comes before",
                        "1: source-published: 'soon'",
                        "2: assertion",
                        "2: why: is missing",
                        "3: partnership",
                        "3: seen: '2999' has yet to come");
        assertThat(graph.everything()).isEqualTo(before);
    }

    private int make(Edit... edits) {
        return revisions.make(reading.read(List.of(edits)), null, EDITOR);
    }

    /** What is known of ties now, without what was known before. */
    private List<String> now() {
        return graph.query("""
                        MATCH (one)-[t:TWINNED_WITH|MEMBER_OF|PARTY_TO]->(other)
                        WHERE t.knownTo > 9000000000000
                        RETURN type(t) + ' ' + one.key + ' ' + other.key + ' ' + t.from + ' ' + t.to + ' ' + coalesce(t.certainty, '')
                               + ' ' + coalesce(t.kind, '') + ' ' + t.saidFrom AS line
                        ORDER BY line
                        """).stream().map(row -> row.get("line").asString()).toList();
    }

    private Map<String, Object> tie(String one, String other) {
        return graph.query(
                        "MATCH ({id: $one})-[t:TWINNED_WITH]-({id: $other}) WHERE t.knownTo > 9000000000000 RETURN t {.*} AS tie ORDER BY t.from DESC LIMIT 1",
                        Map.of("one", one, "other", other))
                .get(0)
                .get("tie")
                .asMap();
    }

    private String partnership(String one, String other) {
        return (String) tie(one, other).get("partnership");
    }

    private String held(String assertion) {
        return graph.query("MATCH (a:Assertion {id: $id}) RETURN a.held AS held", Map.of("id", assertion))
                .get(0)
                .get("held")
                .asString();
    }

    private String assertion(String about, String held) {
        return graph.query(
                        "MATCH (a:Assertion {held: $held})-[:SAYS]->({id: $about}) WHERE a.retractedAt IS NULL RETURN a.id AS id",
                        Map.of("about", about, "held", held))
                .get(0)
                .get("id")
                .asString();
    }
}
