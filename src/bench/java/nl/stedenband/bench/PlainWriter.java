package nl.stedenband.bench;

import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stedenband.graph.Schema;
import nl.stedenband.graph.local.HomeFolder;
import nl.stedenband.graph.local.LocalNeo4j;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/**
 * What imports are measured against: a program that writes the assertions of one database, and the relationships drawn from them, into
 * another. It looks up which are known, decides that, and writes the rest, a thousand at a time; it reads no file, checks nothing and knows no rules.
 */
final class PlainWriter {
    private static final int BATCH = 1_000;

    private static final String ASSERTIONS = """
            MATCH (:Source {id: $source})<-[:FROM]-(first:Assertion)
            WITH min(first.recordedChange) AS begun
            MATCH (assertion:Assertion)-[:FROM]->(source:Source)
            WHERE assertion.recordedChange >= begun
            RETURN assertion.fingerprint AS fingerprint, source.id AS source, properties(assertion) AS properties,
                   COLLECT {
                     MATCH (assertion)-[says:SAYS]->(thing:Keyed)
                     RETURN {thing: thing.key, unit: says.unit, properties: properties(says)}
                   } AS participants
            ORDER BY assertion.recordedChange, assertion.id
            """;
    private static final String THINGS = """
            UNWIND $keys AS key
            MATCH (thing:Keyed {key: key})
            RETURN properties(thing) AS properties, [label IN labels(thing) WHERE label <> 'Keyed'] AS labels
            """;
    private static final String DRAWN = """
            MATCH (start:Keyed)-[edge:!SAYS]->(end:Keyed)
            WHERE edge.unit IN $units
            RETURN edge.unit AS unit,
                   {from: start.key, to: end.key, type: type(edge), properties: properties(edge)} AS drawn
            """;
    private static final String PARTNERSHIPS = """
            UNWIND $units AS unit
            MATCH (partnership:Partnership {unit: unit})
            RETURN unit,
                   {properties: properties(partnership),
                    labels: [label IN labels(partnership) WHERE label <> 'Keyed']} AS drawn
            """;
    private static final String WRITE_THINGS = """
            UNWIND $rows AS row
            CREATE (thing:Keyed:$(row.labels))
            SET thing = row.properties
            """;
    private static final String KNOWN = """
            UNWIND $fingerprints AS fingerprint
            MATCH (assertion:Assertion {fingerprint: fingerprint})
            RETURN fingerprint
            """;
    private static final String WRITE_ASSERTIONS = """
            UNWIND $rows AS row
            MATCH (source:Source {id: row.source})
            CREATE (assertion:Keyed:Assertion)-[:FROM]->(source)
            SET assertion = row.properties
            WITH assertion, row
            UNWIND row.participants AS participant
            MATCH (thing:Keyed {key: participant.thing})
            CREATE (assertion)-[says:SAYS]->(thing)
            SET says = participant.properties
            """;
    private static final String DRAW = """
            UNWIND $rows AS row
            MATCH (start:Keyed {key: row.from})
            MATCH (end:Keyed {key: row.to})
            CREATE (start)-[edge:$(row.type)]->(end)
            SET edge = row.properties
            """;

    private final String source;
    private List<Map<String, Object>> assertions;
    private List<Map<String, Object>> things;
    private Map<String, List<Object>> partnerships;
    private Map<String, List<Object>> drawn;

    PlainWriter(String source) {
        this.source = source;
    }

    /** How many there are to write: those recorded since the first of the source. */
    int assertions() {
        return assertions.size();
    }

    void read(HomeFolder home) {
        try (LocalNeo4j neo4j = LocalNeo4j.own(home, "serve", List.of());
                ApplicationContext registry = Registry.over(neo4j);
                Session session = registry.getBean(Driver.class).session()) {
            assertions = session.run(ASSERTIONS, Map.of("source", source)).list(Record::asMap);
            things = session.run(THINGS, Map.of("keys", List.copyOf(said(assertions, "thing"))))
                    .list(Record::asMap);
            partnerships = drawn(session, PARTNERSHIPS);
            drawn = drawn(session, DRAWN);
        }
    }

    private Map<String, List<Object>> drawn(Session session, String query) {
        return session.run(query, Map.of("units", List.copyOf(said(assertions, "unit")))).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("unit").asString(),
                        Collectors.mapping(row -> row.get("drawn").asObject(), Collectors.toList())));
    }

    /** @return seconds for the assertions and what is drawn from them; the things that they speak of are there before */
    double write(HomeFolder home) throws Exception {
        try (LocalNeo4j neo4j = LocalNeo4j.own(home, "serve", List.of());
                ApplicationContext registry = Registry.over(neo4j);
                Session session = registry.getBean(Driver.class).session()) {
            registry.getBean(Schema.class).migrate();
            List<Object> sources = assertions.stream()
                    .map(assertion -> assertion.get("source"))
                    .distinct()
                    .toList();
            run(session, "UNWIND $sources AS source CREATE (:Source {id: source})", Map.of("sources", sources));
            for (List<Map<String, Object>> batch : batches(things)) {
                run(session, WRITE_THINGS, Map.of("rows", batch));
            }
            return Samples.time(() -> writeAssertions(session)) / 1e9;
        }
    }

    private void writeAssertions(Session session) {
        Set<String> drawnAlready = new HashSet<>();
        for (List<Map<String, Object>> batch : batches(assertions)) {
            session.executeWriteWithoutResult(transaction -> {
                Set<Object> known = transaction
                        .run(
                                KNOWN,
                                Map.of(
                                        "fingerprints",
                                        batch.stream()
                                                .map(PlainWriter::fingerprint)
                                                .toList()))
                        .stream()
                        .map(row -> row.get("fingerprint").asObject())
                        .collect(Collectors.toSet());
                List<Map<String, Object>> unknown = batch.stream()
                        .filter(row -> !known.contains(fingerprint(row)))
                        .toList();
                transaction.run(WRITE_ASSERTIONS, Map.of("rows", unknown)).consume();
                List<String> units =
                        said(unknown, "unit").stream().filter(drawnAlready::add).toList();
                transaction
                        .run(WRITE_THINGS, Map.of("rows", of(units, partnerships)))
                        .consume();
                transaction.run(DRAW, Map.of("rows", of(units, drawn))).consume();
            });
        }
    }

    private static List<Object> of(List<String> units, Map<String, List<Object>> drawn) {
        return units.stream()
                .flatMap(unit -> drawn.getOrDefault(unit, List.of()).stream())
                .toList();
    }

    private static Object fingerprint(Map<String, Object> assertion) {
        return assertion.get("fingerprint");
    }

    private static Set<String> said(List<Map<String, Object>> assertions, String what) {
        return assertions.stream()
                .flatMap(assertion -> ((List<?>) assertion.get("participants")).stream())
                .map(participant -> (String) ((Map<?, ?>) participant).get(what))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static void run(Session session, String query, Map<String, Object> parameters) {
        session.executeWriteWithoutResult(
                transaction -> transaction.run(query, parameters).consume());
    }

    private static <T> List<List<T>> batches(List<T> all) {
        List<List<T>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += BATCH) {
            batches.add(all.subList(from, Math.min(from + BATCH, all.size())));
        }
        return batches;
    }
}
