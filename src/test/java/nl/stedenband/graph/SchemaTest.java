package nl.stedenband.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;

class SchemaTest {
    private static final String ONE_OF_OURS = "keyed_key";

    private final TestGraph graph = TestGraph.shared();

    @BeforeEach
    void forgetTheSchema() {
        graph.reset();
        graph.query("MATCH (schema:Registry {id: 'schema'}) DELETE schema");
    }

    @Test
    void scriptsThatAreKnownToBeAppliedAreNotComparedAgain() {
        graph.bean(Schema.class).migrate();
        List<Object> before = applied();
        graph.bean(Schema.class).migrate();

        assertThat(before).hasSize(1);
        assertThat(applied()).isEqualTo(before);
        assertThat(constraints()).contains(ONE_OF_OURS);
    }

    @Test
    void otherScriptsThanTheBundledOnesAreCompared() {
        graph.query("CREATE (:Registry {id: 'schema', fingerprint: 'of another release'})");
        graph.bean(Schema.class).migrate();

        assertThat(applied()).hasSize(1).doesNotContain("of another release");
    }

    @Test
    void whatIsNotedBesidesBeforeAnyScriptIsKnownIsNoSchema() {
        graph.query("CREATE (:Registry {id: 'schema', drawing: 2})");
        graph.bean(Schema.class).migrate();

        assertThat(applied()).hasSize(1).doesNotContainNull();
    }

    @Test
    void ofTwoThatSetUpTheDatabaseAtOnceOneWaits() {
        Schema schema = graph.bean(Schema.class);
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(schema::migrate, Executors.newSingleThreadExecutor()),
                        CompletableFuture.runAsync(schema::migrate, Executors.newSingleThreadExecutor()))
                .join();

        assertThat(applied()).hasSize(1);
        assertThat(graph.query("MATCH (lock:__Neo4jMigrationsLock) RETURN lock"))
                .isEmpty();
    }

    /** As where a process was killed after each of them; the first of these makes data. */
    @Test
    void scriptsThatWereAppliedAndNotNotedAreAppliedAgain() {
        graph.bean(Schema.class).migrate();
        List<Object> rules = rules();
        graph.query("CREATE (:RegistryVersion {at: 1})");
        graph.query(
                "MATCH (script:__Neo4jMigration) WHERE script.version STARTS WITH '0' AND script.version >= '016' DETACH DELETE script");
        graph.query("MATCH (schema:Registry {id: 'schema'}) DELETE schema");

        graph.bean(Schema.class).migrate();

        assertThat(rules()).isEqualTo(rules).hasSizeGreaterThan(100);
        assertThat(graph.query("MATCH (script:__Neo4jMigration) WHERE script.version <> 'BASELINE' RETURN script"))
                .hasSameSizeAs(CypherFolder.read("migrations").keySet());
        assertThat(applied()).hasSize(1);
        assertThat(graph.query("MATCH (lock:__Neo4jMigrationsLock) RETURN lock"))
                .isEmpty();
    }

    private List<Object> applied() {
        return graph.query("MATCH (r:Registry {id: 'schema'}) RETURN r.fingerprint AS fingerprint").stream()
                .map(row -> row.get("fingerprint").asObject())
                .toList();
    }

    private List<Object> rules() {
        return graph
                .query("SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties ORDER BY name")
                .stream()
                .<Object>map(Record::asMap)
                .toList();
    }

    private List<Object> constraints() {
        return graph.query("SHOW CONSTRAINTS YIELD name").stream()
                .map(row -> row.get("name").asObject())
                .toList();
    }
}
