package nl.stedenband.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Set;
import nl.stedenband.fuzz.FuzzFindings;
import nl.stedenband.fuzz.RequestFuzzer;
import nl.stedenband.importing.OnReferenceData;
import nl.stedenband.importing.ReferenceGraph;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;

/** Some hundreds of the requests that the drill {@code requests} sends by the ten thousand. */
@OnReferenceData
final class FuzzedRequestsTest {
    private static final int REQUESTS = 400;
    private static final Set<String> TAKE_LONG = Set.of("/shortlists/evaluation", "/shortlists/algorithm");

    private final Service service = ReferenceService.running();

    @Test
    void whateverAStrangerSendsIsAnsweredWithoutAFaultAndChangesNothing() throws Exception {
        FuzzFindings findings = new FuzzFindings();
        RequestFuzzer fuzzer = new RequestFuzzer(URI.create(service.address("")), TAKE_LONG);
        List<Record> before = content();

        fuzzer.send(1, REQUESTS, findings);

        assertThat(findings.toString()).isEmpty();
        assertThat(fuzzer.statuses()).containsKeys(200, 400, 404);
        assertThat(content()).isEqualTo(before);
    }

    private static List<Record> content() {
        return ReferenceGraph.loaded().query("""
                MATCH (registry:Registry {id: 'stedenband'})
                RETURN registry.changes AS changes, registry.revision AS revision, COUNT { () } AS nodes, COUNT { ()-->() } AS edges
                """);
    }
}
