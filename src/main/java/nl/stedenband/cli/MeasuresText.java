package nl.stedenband.cli;

import io.micronaut.core.annotation.Nullable;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.stedenband.measuring.CommunitiesDocument;
import nl.stedenband.measuring.ForemostDocument.RankedNode;
import nl.stedenband.measuring.MeasureBand.Figures;
import nl.stedenband.measuring.MeasuresDocument;

/** Measures of a network as a table for people; those of the registry with their band beside them. */
final class MeasuresText {
    private static final String UNDEFINED = "–";

    private final MeasuresDocument measures;
    private final PrintWriter out;

    private MeasuresText(MeasuresDocument measures, PrintWriter out) {
        this.measures = measures;
        this.out = out;
    }

    static void print(MeasuresDocument measures, PrintWriter out) {
        MeasuresText text = new MeasuresText(measures, out);
        text.slice();
        text.figures();
        text.foremost("most ties", measures.top().degree());
        text.foremost("betweenness", measures.top().betweenness());
        text.foremost("closeness", measures.top().closeness());
        text.foremost("eigenvector", measures.top().eigenvector());
        out.flush();
    }

    private void slice() {
        if (measures.slice() == null) {
            return;
        }
        out.printf(
                "Ties of the registry with %s; version %s%n",
                String.join(
                        ", ",
                        measures.slice().parameters().entrySet().stream()
                                .map(Object::toString)
                                .toList()),
                measures.slice().graphVersion());
        out.printf("%n%-42s %14s %14s %14s%n", "", "as asked", "sure", "possible");
    }

    private void figures() {
        Figures asked = Figures.of(measures);
        Optional<Figures> sure = Optional.ofNullable(measures.band()).map(band -> band.sure());
        Optional<Figures> possible = Optional.ofNullable(measures.band()).map(band -> band.possible());
        boolean isExact = measures.distances().exact();
        Figures low = sure.orElse(null);
        Figures high = possible.orElse(null);
        row("places", asked, low, high, Figures::nodes);
        row("ties", asked, low, high, Figures::edges);
        row("components", asked, low, high, Figures::components);
        row("places in the largest component", asked, low, high, Figures::largestComponent);
        row("most ties of a place", asked, low, high, Figures::maxDegree);
        row("density", asked, low, high, Figures::density);
        row("triangles", asked, low, high, Figures::triangles);
        row("transitivity", asked, low, high, Figures::transitivity);
        row("average clustering", asked, low, high, Figures::averageClustering);
        row("assortativity by number of ties", asked, low, high, Figures::assortativity);
        if (measures.mixing() != null) {
            row("assortativity by residents", asked, low, high, Figures::assortativityByPopulation);
            row("assortativity by country", asked, low, high, Figures::assortativityByCountry);
        }
        row("highest k-core", asked, low, high, Figures::maxCore);
        row(isExact ? "diameter" : "diameter, at least", asked, low, high, Figures::diameter);
        row("mean distance", asked, low, high, Figures::meanDistance);
        row("communities", asked, low, high, Figures::communities);
        row("modularity", asked, low, high, Figures::modularity);
        notes(isExact);
    }

    /** What a figure is by. */
    private interface Figure {
        @Nullable
        Number of(Figures figures);
    }

    private void row(String name, Figures asked, @Nullable Figures low, @Nullable Figures high, Figure figure) {
        out.printf(Locale.ROOT, "%-42s %14s", name, value(figure.of(asked)));
        if (low != null && high != null) {
            out.printf(Locale.ROOT, " %14s %14s", value(figure.of(low)), value(figure.of(high)));
        }
        out.println();
    }

    private void notes(boolean isExact) {
        MeasuresDocument.Dropped dropped = measures.dropped();
        CommunitiesDocument.SeedStability stability = measures.communities().stability();
        out.printf(
                "%nDropped: ties of a place with itself: %d, further ties of a pair: %d%s.%n",
                dropped.loops(),
                dropped.doubles(),
                dropped.withCountries() == null ? "" : ", ties with a country: " + dropped.withCountries());
        if (stability.seeds() > 0) {
            out.printf(
                    Locale.ROOT,
                    "Communities by %s with seed %d; modularity of %d seeds from %s to %s, agreement %s (1 is the same).%n",
                    measures.communities().algorithm(),
                    measures.communities().seed(),
                    stability.seeds(),
                    value(stability.lowestModularity()),
                    value(stability.highestModularity()),
                    value(stability.agreement()));
        }
        if (!isExact) {
            out.printf(
                    "The network is large: distances are from %d places, betweenness and closeness are left out.%n",
                    measures.distances().sources());
        }
    }

    private void foremost(String measure, @Nullable List<RankedNode> nodes) {
        if (nodes == null || nodes.isEmpty()) {
            return;
        }
        out.printf("%nFirst by %s%n", measure);
        nodes.forEach(node -> out.printf(
                Locale.ROOT,
                "  %-40s %14s%n",
                node.name() == null ? node.id() : node.name() + " (" + node.id() + ")",
                value(node.value())));
    }

    private static String value(@Nullable Number value) {
        if (!(value instanceof Double number)) {
            return Objects.toString(value, UNDEFINED);
        }
        if (number % 1 == 0) {
            return Long.toString(number.longValue());
        }
        return String.format(Locale.ROOT, Math.abs(number) < 0.001 ? "%.3g" : "%.4f", number);
    }
}
