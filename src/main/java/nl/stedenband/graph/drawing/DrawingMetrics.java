package nl.stedenband.graph.drawing;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Supplier;
import nl.stedenband.registry.drawing.DrawingUnit;

/** Measures how much is drawn, and how long that takes. What a transaction draws that comes to nothing counts too: it was work. */
@Singleton
final class DrawingMetrics {
    private final MeterRegistry registry;
    private final Timer timer;

    DrawingMetrics(MeterRegistry registry) {
        this.registry = registry;
        timer = Timer.builder("stedenband.drawing")
                .description("How often units of the graph were drawn, some at a time, and how long that took")
                .register(registry);
    }

    <T> T measure(Collection<DrawingUnit> units, Supplier<T> drawing) {
        T drawn = timer.record(drawing);
        units.forEach(drawingUnit -> counter(drawingUnit.sort()).increment());
        return drawn;
    }

    private Counter counter(DrawingUnit.Sort sort) {
        return Counter.builder("stedenband.drawing.units")
                .description("Units of the graph that were drawn")
                .tag("sort", sort.name().toLowerCase(Locale.ROOT))
                .register(registry);
    }
}
