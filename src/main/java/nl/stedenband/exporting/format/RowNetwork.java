package nl.stedenband.exporting.format;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.TableMetadata;
import nl.stedenband.registry.traversal.Thing;

/**
 * Reads rows as nodes and edges.
 *
 * <ul>
 *   <li>A <em>path</em> is a chain of its parties. The ties beside it, one for each step, are its edges, each drawn once however
 *       many paths lead over it. What the row says of the whole way isn't drawn.
 *   <li>A row with a <em>tie</em> is an edge between its first two parties that carries the row's values.
 *   <li>A row without a tie is such an edge between its first two things.
 *   <li>A row with fewer things is a node of its own with the row's values, joined to all things in it.
 *   <li>In a list of things, a row is the thing in its first column with the row's values, joined to the other things.
 *   <li>Things in the <em>list</em> of a row with an edge are joined to its first end, and to the other where that is of the
 *       same type, each once; the ends themselves are joined already.
 * </ul>
 *
 * Rows are forgotten when they are read; distinct nodes, the ties of paths and what is joined once are kept.
 */
public final class RowNetwork {
    private static final String TIE = "tie";
    private static final String STEP = "step";

    private final List<Column> columns;
    private final NetworkRowShape shape;
    private final NetworkSink sink;
    private final Set<String> nodes = new HashSet<>();
    private final Set<String> once = new HashSet<>();
    private long rows;
    private long edges;

    public RowNetwork(TableMetadata tableMetadata, NetworkSink sink) {
        this.columns = tableMetadata.columns();
        this.shape = new NetworkRowShape(tableMetadata);
        this.sink = sink;
    }

    /** Draws one more row. */
    public void read(List<Object> row) throws IOException {
        List<Thing> path = shape.path(row);
        Optional<Thing> subject = shape.subject(row);
        List<Integer> ends = shape.ends(row);
        if (!path.isEmpty()) {
            drawWay(path, row);
        } else if (subject.isPresent()) {
            node(NetworkNode.of(subject.get(), row));
            join(subject.get(), shape.others(), Set.of(subject.get().id()), row);
        } else if (ends.size() == 2) {
            drawEdge(ends.get(0), ends.get(1), row);
        } else {
            drawRow(row);
        }
        rows++;
    }

    private void drawWay(List<Thing> path, List<Object> row) throws IOException {
        List<Thing> ties = shape.tiesOfPath(row, path.size() - 1);
        node(NetworkNode.of(path.get(0), List.of()));
        for (int step = 0; step + 1 < path.size(); step++) {
            Thing from = path.get(step);
            Thing to = path.get(step + 1);
            node(NetworkNode.of(to, List.of()));
            if (ties.isEmpty()) {
                joinOnce(from, to, STEP);
            } else if (once.add(ties.get(step).id().key())) {
                edge(from.id().key(), to.id().key(), TIE, Optional.of(ties.get(step)), List.of());
            }
        }
    }

    private void drawEdge(int one, int other, List<Object> row) throws IOException {
        Thing from = (Thing) row.get(one);
        Thing to = (Thing) row.get(other);
        Optional<Thing> tie = shape.tie(row);
        node(NetworkNode.of(from, List.of()));
        node(NetworkNode.of(to, List.of()));
        String relation = tie.isPresent() ? TIE : columns.get(other).name();
        edge(from.id().key(), to.id().key(), relation, tie, row);
        Set<ThingId> ends = new HashSet<>(List.of(from.id(), to.id()));
        join(from, shape.lists(), ends, row);
        if (columns.get(one).type() == columns.get(other).type()) {
            join(to, shape.lists(), ends, row);
        }
    }

    private void drawRow(List<Object> row) throws IOException {
        String id = "row/" + rows;
        node(new NetworkNode(id, label(row), Optional.empty(), row));
        for (int column : shape.others()) {
            for (Thing thing : NetworkRowShape.all(row.get(column))) {
                node(NetworkNode.of(thing, List.of()));
                edge(id, thing.id().key(), columns.get(column).name(), Optional.empty(), List.of());
            }
        }
    }

    /** What a row without a thing is called: its first text, or what it has first. */
    private String label(List<Object> row) {
        return row.stream()
                .filter(String.class::isInstance)
                .findFirst()
                .or(() -> row.stream().filter(value -> value instanceof Number).findFirst())
                .map(Object::toString)
                .orElse("row " + rows);
    }

    private void join(Thing thing, List<Integer> others, Set<ThingId> joined, List<Object> row) throws IOException {
        for (int column : others) {
            for (Thing other : NetworkRowShape.all(row.get(column))) {
                if (!joined.contains(other.id())) {
                    node(NetworkNode.of(other, List.of()));
                    joinOnce(thing, other, columns.get(column).name());
                }
            }
        }
    }

    private void joinOnce(Thing from, Thing to, String relation) throws IOException {
        if (once.add(relation + ' ' + from.id().key() + ' ' + to.id().key())) {
            edge(from.id().key(), to.id().key(), relation, Optional.empty(), List.of());
        }
    }

    private void node(NetworkNode networkNode) throws IOException {
        if (nodes.add(networkNode.id())) {
            sink.node(networkNode);
        }
    }

    private void edge(String from, String to, String relation, Optional<Thing> tie, List<Object> row)
            throws IOException {
        sink.edge(new NetworkEdge(edges++, from, to, relation, tie, row));
    }
}
