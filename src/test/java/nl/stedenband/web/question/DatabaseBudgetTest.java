package nl.stedenband.web.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import nl.stedenband.account.AccessTokens;
import nl.stedenband.account.Account;
import nl.stedenband.account.AccountRole;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.traversal.Traversals;
import nl.stedenband.web.Reader;
import nl.stedenband.web.Reader.Response;
import nl.stedenband.web.account.SignedInService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has had their time of the database in this minute waits, and others don't wait for them. */
class DatabaseBudgetTest {
    private static final String ADDRESS = "X-Test-Address";

    /** Takes the two seconds that a question may, which is more than the budget. */
    private static final String LONG = "/v1/traversals/endless";

    private static final String SHORT = "/v1/traversals/ended?asOf=2018-01-01";

    @TempDir
    private static Path folder;

    private static Reader reader;

    @BeforeAll
    static void start() throws IOException {
        Files.writeString(folder.resolve("endless.cypher"), """
                // title.en: Pairs
                // title.nl: Paren
                // about.en: How many pairs there are of what was known of ties.
                // about.nl: Hoeveel paren er zijn van wat van banden bekend was.
                // returns pairs: integer, sources: text[]
                OPTIONAL MATCH ()-[t:TWINNED_WITH]->()
                WHERE /* listed(t) */
                UNWIND range(1, 100000) AS a
                UNWIND range(1, 100000) AS b
                RETURN count(*) AS pairs, collect(DISTINCT head(t.sources)) AS sources
                ORDER BY pairs
                """);
        reader = Reader.on(
                TestGraph.shared().reset().address(),
                Map.of(
                        Traversals.FOLDER,
                        folder.toString(),
                        "neo4j.question-time",
                        "2s",
                        "neo4j.asker-seconds",
                        1,
                        "stedenband.client-address-header",
                        ADDRESS));
    }

    @AfterAll
    static void stop() {
        reader.close();
    }

    @Test
    void whoHasHadTheirTimeIsToldToWaitAndWhatWouldNarrowTheQuestion() {
        while (ask(SHORT, "127.0.0.1").status() != 200) {
            // to plan it may take a busy machine longer than a question may
        }
        assertThat(ask(LONG, "198.18.0.1").status()).isEqualTo(503);

        Response problem = ask("/v1/traversals/ended?asOf=2017-01-01", "198.18.0.1");
        assertThat(problem.status()).isEqualTo(429);
        assertThat(problem.headers().get("content-type")).isEqualTo("application/problem+json");
        assertThat(Integer.parseInt(problem.headers().get("retry-after"))).isBetween(1, 60);
        assertThat(problem.html().text()).contains("Narrow them");
        Response page = ask("/nl/vragen/ended?asOf=2017-01-01", "198.18.0.1");
        assertThat(page.status()).isEqualTo(429);
        assertThat(page.html().select("main").text()).contains("Even wachten", "naar één gemeente of land");
        Response download = reader.open(SHORT, ADDRESS, "198.18.0.1", "Accept", "text/csv");
        assertThat(download.status()).isEqualTo(429);

        // what is kept costs nothing, and neither do single things
        assertThat(ask(SHORT, "198.18.0.1").status()).isEqualTo(200);
        assertThat(ask("/v1/openapi.json", "198.18.0.1").status()).isEqualTo(200);
        assertThat(ask("/v1/municipalities/gm0363", "198.18.0.1").status()).isEqualTo(404);
    }

    @Test
    void othersDoNotWaitAndNeitherDoesThisMachine() {
        assertThat(ask(LONG, "198.18.0.2").status()).isEqualTo(503);

        assertThat(ask(LONG, "198.18.0.3").status()).isEqualTo(503);
        assertThat(ask(LONG, "127.0.0.1").status()).isEqualTo(503);
        assertThat(ask(LONG, "127.0.0.1").status()).isEqualTo(503);
        assertThat(ask(LONG, "198.18.0.2").status()).isEqualTo(429);
    }

    @Test
    void theAddressesOfOneNetworkHaveTheirTimeTogether() {
        assertThat(ask(LONG, "2001:db8:0:1::1").status()).isEqualTo(503);

        assertThat(ask(LONG, "2001:db8:0:1::2").status()).isEqualTo(429);
        assertThat(ask(LONG, "2001:db8:0:2::1").status()).isEqualTo(503);
    }

    @Test
    void whoAsksWithTokensHasTheirTimeWhereverTheyAskFrom() {
        Account anna = SignedInService.add("anna@vng.example", AccountRole.EDITOR);
        AccessTokens tokens = TestGraph.shared().bean(AccessTokens.class);
        String one = "Bearer " + tokens.make(anna, wish("one"), SignedInService.TEST);
        String other = "Bearer " + tokens.make(anna, wish("other"), SignedInService.TEST);
        assertThat(ask(LONG, "198.18.0.4", "Authorization", one).status()).isEqualTo(503);

        assertThat(ask(LONG, "198.18.0.5", "Authorization", other).status()).isEqualTo(429);
        assertThat(ask(LONG, "198.18.0.4").status()).isEqualTo(503);
    }

    private static AccessTokens.Wish wish(String purpose) {
        return new AccessTokens.Wish(purpose, Set.of(AccountRole.EDITOR), 1);
    }

    private static Response ask(String path, String address, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = ADDRESS;
        all[1] = address;
        return reader.open(path, all);
    }
}
