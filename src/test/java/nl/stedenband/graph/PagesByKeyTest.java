package nl.stedenband.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.model.CursoredPage;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.stedenband.account.store.LogQueries;
import nl.stedenband.account.store.LogWrites;
import nl.stedenband.account.store.StoredLogEntry;
import nl.stedenband.graph.source.ImportRunQueries;
import nl.stedenband.graph.source.ImportRunWrites;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of what no version of the graph tells: a page begins after the last row of the one before, and skips nothing. */
class PagesByKeyTest {
    private final TestGraph graph = TestGraph.shared().reset();
    private final LogQueries log = graph.bean(LogQueries.class);
    private final ImportRunQueries runs = graph.bean(ImportRunQueries.class);

    @BeforeEach
    void writeSome() {
        LogWrites writes = graph.bean(LogWrites.class);
        List.of("a1", "b1", "c2", "d3", "e3")
                .forEach(id -> writes.write(id, id.charAt(1) - '0', null, "sign-in", "object", "done", null));
        ImportRunWrites runWrites = graph.bean(ImportRunWrites.class);
        runWrites.start("run", "ties", "ties.csv", "test", 1);
        runWrites.addFindings(
                "run",
                List.of(
                        finding(3, "kind", "second"),
                        finding(12, "kind", "fourth"),
                        finding(3, "kind", "first"),
                        finding(3, "seen", "third")));
    }

    @Test
    void pagesOfTheLogFollowOneAnotherByNumberAndByTheLastRow() {
        Function<Pageable, Page<String>> list = page -> log.list(null, page).map(StoredLogEntry::id);

        assertThat(byNumber(list, 3)).containsExactly("d3", "e3", "c2", "a1", "b1");
        assertThat(byLastRow(list)).containsExactly("d3", "e3", "c2", "a1", "b1");
        assertThat(list.apply(Pageable.from(7, 2)).getContent()).isEmpty();
    }

    @Test
    void whatARunFoundComesInTheOrderOfTheFile() {
        Function<Pageable, Page<String>> list =
                page -> runs.findings("run", null, page).map(found -> found.reason());

        assertThat(byNumber(list, 2)).containsExactly("first", "second", "third", "fourth");
        assertThat(byLastRow(list)).containsExactly("first", "second", "third", "fourth");
    }

    private static List<String> byNumber(Function<Pageable, Page<String>> list, int pages) {
        List<String> rows = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            rows.addAll(list.apply(Pageable.from(page, 2)).getContent());
        }
        return rows;
    }

    private static List<String> byLastRow(Function<Pageable, Page<String>> list) {
        List<String> rows = new ArrayList<>();
        Page<String> page = list.apply(Pageable.from(0, 2));
        rows.addAll(page.getContent());
        while (page.hasNext()) {
            page = list.apply(((CursoredPage<String>) page).nextPageable());
            rows.addAll(page.getContent());
        }
        return rows;
    }

    private static Map<String, Object> finding(long line, String column, String reason) {
        return Map.of("file", "ties.csv", "line", line, "column", column, "severity", "error", "reason", reason);
    }
}
