package nl.stedenband.api;

import static nl.stedenband.editing.Editing.edit;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import nl.stedenband.account.Actor;
import nl.stedenband.editing.EditKind;
import nl.stedenband.editing.EditReader;
import nl.stedenband.editing.Revisions;
import nl.stedenband.graph.Progress;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.importing.ImportOptions;
import nl.stedenband.importing.Imports;
import nl.stedenband.importing.ReferenceData;
import nl.stedenband.importing.table.InputFile;
import nl.stedenband.web.SmallRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An answer that was had while others wrote can be had again, by the address that it gives to be cited by, to the byte, from
 * either of two services on the same database, but for their addresses. Who writes here is a third one.
 */
class RepeatableAnswersTest {
    /** As many as a build has time for; {@code -DargLine=-Danswers=1000} has more. */
    private static final int ANSWERS = Integer.getInteger("answers", 300);

    /** Answers to a turn of writing. */
    private static final int TURN = 10;

    private static final Actor EDITOR = Actor.stranger("test");

    private static final List<String> QUESTIONS = List.of(
            "/v1/traversals/within-hops?from=gm0003&hops=2&reach=all&status=all",
            "/v1/traversals/completeness",
            "/v1/traversals/ties-by-aspect?aspect=kind&reach=all&status=all",
            "/v1/traversals/country-matrix?status=all&reach=all",
            "/v1/traversals/active-in-country?country=DE&status=all");

    private final TestGraph graph = SmallRegistry.recorded();
    private final Service service = Service.shared();

    /** So that the registry doesn't outgrow the test: each answer lets a writer begin anew that has done what it was to do. */
    private final Semaphore turns = new Semaphore(0);

    private volatile boolean isEnough;

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void answersHadAmongImportsEditsAndRetractionsAreHadAgain(@TempDir Path folder) throws Exception {
        Map<String, String> answers = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        ExecutorService writers = Executors.newFixedThreadPool(2);
        try (Service another = Service.onSharedGraph()) {
            List<Service> services = List.of(service, another);
            Future<Integer> imports = writers.submit(() -> importing(folder));
            Future<Integer> edits = writers.submit(this::editing);
            for (int asked = 0; asked < ANSWERS; asked++) {
                String question = QUESTIONS.get(asked % QUESTIONS.size());
                Service asking = services.get(asked / QUESTIONS.size() % services.size());
                HttpResponse<String> response = asking.get(question);
                String answer = withoutAddress(response.body(), asking);
                assertThat(response.statusCode()).as(question + answer).isEqualTo(200);
                String cited = asking.json(response).at("_links.cite.href").toString();
                if (!answer.equals(answers.getOrDefault(cited, answer))) {
                    others.add(cited);
                }
                answers.put(cited, answer);
                turns.release(asked % TURN == 0 ? 1 : 0);
            }
            end();
            assertThat(imports.get()).isPositive();
            assertThat(edits.get()).isPositive();
            assertThat(others).isEmpty();
            assertThat(answers).hasSizeGreaterThan(ANSWERS / TURN);
            assertThat(services).allSatisfy(again -> assertThat(answers).allSatisfy((cited, answer) -> assertThat(
                            withoutAddress(again.get(cited).body(), again))
                    .isEqualTo(answer)));
        } finally {
            end();
            writers.shutdown();
        }
    }

    private static String withoutAddress(String answer, Service service) {
        return answer.replace(service.address(""), "");
    }

    private boolean isMyTurn() {
        turns.acquireUninterruptibly();
        return !isEnough;
    }

    private void end() {
        isEnough = true;
        turns.release(2);
    }

    private int importing(Path folder) throws Exception {
        int files = 0;
        for (; isMyTurn(); files++) {
            StringBuilder rows = new StringBuilder("municipality,partner,partner_country,seen\n");
            for (int row = 0; row < 5; row++) {
                rows.append("Nieuwstad,Stadt %d-%d,Duitsland,%d\n".formatted(files, row, 2010 + row % 15));
            }
            Path file = Files.writeString(folder.resolve("ties-%d.csv".formatted(files)), rows);
            graph.bean(Imports.class)
                    .run(
                            "ties",
                            InputFile.of(file),
                            graph.bean(ReferenceData.class).schema("ties"),
                            new ImportOptions(
                                    Optional.of("press-2017"), ImportOptions.Mode.GOOD_ROWS, Optional.empty(), "test"),
                            Progress.UNWATCHED);
        }
        return files;
    }

    /** An edit retracts what another said; undone, that counts again. */
    private int editing() {
        Revisions revisions = graph.bean(Revisions.class);
        int edits = 0;
        for (; isMyTurn(); edits++) {
            int made = revisions.make(
                    graph.bean(EditReader.class)
                            .read(List.of(
                                    edit(EditKind.TIE, "municipality", "gm0002", "partner", "Q1", "seen", "2026"))),
                    null,
                    EDITOR);
            revisions.undo(made, "a trial", EDITOR);
        }
        return edits;
    }
}
