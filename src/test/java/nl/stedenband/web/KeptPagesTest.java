package nl.stedenband.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.importrun.KeptRun;
import org.junit.jupiter.api.Test;

/** Pages that are kept tell what is so all the same. */
class KeptPagesTest {

    @Test
    void aFileThatBroughtNothingNewIsToldOnTheHomePageToo() {
        try (Reader reader = Reader.on(TestGraph.shared().reset().address())) {
            assertThat(reader.read("/en").select("dd a[href=/en/imports]")).isEmpty();

            KeptRun.another(1_700_000_000_000L);

            assertThat(reader.read("/en").select("dd a[href=/en/imports]").text())
                    .startsWith("14 November 2023");
        }
    }
}
