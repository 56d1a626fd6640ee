package nl.stedenband.desk.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.stedenband.account.Actor;
import nl.stedenband.account.ledger.ChangedMeanwhile;
import nl.stedenband.account.ledger.SealedJson;
import nl.stedenband.desk.DeskAction;
import nl.stedenband.desk.amendment.Amendment;
import nl.stedenband.desk.request.HelpRequest;
import nl.stedenband.desk.request.RequestVersion;
import nl.stedenband.desk.request.Requests;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.web.SmallRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What officers wrote is put right and erased, and two of them write notes at once. */
class CaseCorrectionsTest {
    private static final Actor OFFICER = Actor.stranger("test");
    private static final String WRONG = "jan de vries called";

    private final TestGraph graph = TestGraph.shared().reset();
    private final Cases cases = graph.bean(Cases.class);
    private final CaseCorrections corrections = graph.bean(CaseCorrections.class);
    private int number;

    @BeforeEach
    void openCase() {
        SmallRegistry.recorded();
        RequestVersion asked = graph.bean(Requests.class)
                .add(HelpRequest.ofWords(Map.of("country", "GH", "name", "Twifo", "themes", "water")), OFFICER);
        number = cases.open(asked, graph.bean(ShortlistSearch.class).now(asked), OFFICER)
                .number();
    }

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void ofTwoWhoWriteNotesAtOnceBothDo() throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<CaseVersion> write = () -> {
            start.await();
            return note(Thread.currentThread().getName());
        };
        ExecutorService officers = Executors.newFixedThreadPool(2);
        try {
            for (Future<CaseVersion> each : officers.invokeAll(List.of(write, write))) {
                each.get();
            }
        } finally {
            officers.shutdownNow();
        }

        assertThat(cases.get(number).file().notes()).hasSize(2);
        assertThat(cases.history(number)).hasSize(3);
    }

    @Test
    void anErasedNoteIsInNoVersionAnyMoreAndItsPlaceIs() {
        note(WRONG);
        note("another");
        corrections.eraseNote(number, 1, "names a person", OFFICER);

        assertThat(sealed()).hasSize(4).noneMatch(content -> content.contains(WRONG));
        assertThat(cases.get(number).file().notes()).extracting(CaseNote::text).containsExactly("", "another");
        assertThat(corrections.list(number)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Amendment.Kind.ERASED);
            assertThat(one.part()).isEqualTo("note/1");
            assertThat(one.reason()).isEqualTo("names a person");
        });
        assertThat(deeds()).contains("note.erased case/" + number);
    }

    @Test
    void aCorrectedNoteKeepsItsOldTextInEarlierVersions() {
        CaseVersion seen = note(WRONG);
        corrections.correctNote(number, seen.version(), 1, "the mayor's office called", "no names", OFFICER);

        assertThat(cases.get(number).file().notes()).singleElement().satisfies(one -> assertThat(one.text())
                .isEqualTo("the mayor's office called"));
        assertThat(sealed()).anyMatch(content -> content.contains(WRONG));
        assertThatThrownBy(() -> corrections.correctNote(number, seen.version(), 1, "later", "late", OFFICER))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(corrections.list(number))
                .as("what was refused is no amendment")
                .hasSize(1);
    }

    @Test
    void anErasedApproachLeavesNothingAndTheTownCanBeApproachedAnew() {
        approach("through " + WRONG);
        corrections.eraseApproach(number, "gm0002", "wrong case", OFFICER);

        assertThat(sealed()).noneMatch(content -> content.contains(WRONG) || content.contains("Nieuwstad"));
        assertThat(approach("by letter").file().approaches()).hasSize(1);
    }

    @Test
    void aCorrectedApproachKeepsWhatTheTownSaid() {
        int seen = approach("by letter").version();
        corrections.correctApproach(
                number, seen, "gm0002", LocalDate.parse("2026-11-03"), "by telephone", "it asked", "typing", OFFICER);

        Approach corrected = cases.get(number).file().find("gm0002").orElseThrow();
        assertThat(corrected.on()).isEqualTo("2026-11-03");
        assertThat(corrected.through()).isEqualTo("by telephone");
        assertThat(corrected.why()).isEqualTo("it asked");
        assertThat(corrected.next()).isEqualTo("call");
    }

    @Test
    void whatIsNotThereIsToldAndNothingIsNoted() {
        assertThatThrownBy(() -> corrections.eraseNote(number, 1, "why", OFFICER))
                .isInstanceOf(InvalidQuestion.class);
        assertThatThrownBy(() -> corrections.eraseApproach(number, "gm0003", "why", OFFICER))
                .isInstanceOf(InvalidQuestion.class);
        assertThat(corrections.list(number)).isEmpty();
        assertThat(cases.history(number)).hasSize(1);
    }

    private CaseVersion note(String text) {
        return cases.add(
                number, DeskAction.NOTE_WRITTEN, file -> file.with(new CaseNote(Instant.EPOCH, "test", text)), OFFICER);
    }

    private CaseVersion approach(String through) {
        Named town = new Named("municipality", "gm0002", "Nieuwstad");
        LocalDate day = LocalDate.parse("2026-11-02");
        return cases.add(
                number,
                DeskAction.MUNICIPALITY_APPROACHED,
                file -> file.with(Approach.begun(town, day, "test", through, "call", day.plusDays(7))),
                OFFICER);
    }

    /** What is in each version, opened. */
    private List<String> sealed() {
        return graph.query("MATCH (version:CaseVersion) RETURN version.sealed AS sealed", Map.of()).stream()
                .map(row -> graph.bean(SealedJson.class)
                        .open("case/" + number, row.get("sealed").asString(), Map.class)
                        .toString())
                .toList();
    }

    private List<String> deeds() {
        return graph.query("MATCH (entry:LogEntry) RETURN entry.deed + ' ' + entry.object AS deed", Map.of()).stream()
                .map(row -> row.get("deed").asString())
                .toList();
    }
}
