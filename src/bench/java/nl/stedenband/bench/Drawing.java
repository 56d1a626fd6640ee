package nl.stedenband.bench;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import nl.stedenband.graph.Progress;
import nl.stedenband.graph.Schema;
import nl.stedenband.graph.drawing.Redrawing;
import nl.stedenband.graph.local.HomeFolder;
import nl.stedenband.graph.local.LocalNeo4j;
import nl.stedenband.importing.ReferenceData;

/**
 * How long the graph takes to be made. The reference data is read into an empty database once, by a Java that has just
 * started, as in a first start; then everything is drawn again several times, which must change nothing.
 */
final class Drawing {
    private static final int TIMES = 3;

    private static final long LOAD_AIM = 20_000;
    private static final long REDRAW_AIM = 10_000;

    private Drawing() {}

    static void measure(HomeFolder home, Table table) throws Exception {
        try (LocalNeo4j neo4j = LocalNeo4j.own(home, "serve", List.of());
                ApplicationContext registry = Registry.over(neo4j)) {
            registry.getBean(Schema.class).migrate();
            ReferenceData reference = registry.getBean(ReferenceData.class);
            table.add("first load", Samples.of(1, () -> reference.load(title -> Progress.UNWATCHED)), LOAD_AIM);
            Redrawing redrawing = registry.getBean(Redrawing.class);
            table.add("redraw", Samples.of(TIMES, () -> redraw(redrawing)), REDRAW_AIM);
        }
    }

    private static void redraw(Redrawing redrawing) {
        long changes = redrawing.redraw(Progress.UNWATCHED);
        if (changes != 0) {
            throw new IllegalStateException("redrawing changed %d nodes and relationships".formatted(changes));
        }
    }
}
