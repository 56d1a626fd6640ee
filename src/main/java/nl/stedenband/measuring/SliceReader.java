package nl.stedenband.measuring;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.stedenband.graph.partnership.TiedPair;
import nl.stedenband.graph.partnership.TiedPairQueries;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.traversal.ThingDetails;

/** Reads the ties of a slice, with what is known of its places; and has one network measured at a time, as that takes all processors. */
@Singleton
final class SliceReader {
    /** As many places are looked up at once. */
    private static final int STEP = 1000;

    private final TiedPairQueries pairs;
    private final ThingDetails thingDetails;
    private final Object processors = new Object();

    SliceReader(TiedPairQueries pairs, ThingDetails thingDetails) {
        this.pairs = pairs;
        this.thingDetails = thingDetails;
    }

    MeasuredSlice read(SliceQuestion question) {
        List<String> asked = question.viewpoint().status().words();
        try (Stream<TiedPair> all = pairs.pairs(
                question.criteria(), question.scope(), question.viewpoint().withAll())) {
            return MeasuredSlice.of(all, asked, this::details);
        }
    }

    private Map<String, ThingDetails.Place> details(List<String> keys) {
        Map<String, ThingDetails.Place> details = new HashMap<>();
        for (int from = 0; from < keys.size(); from += STEP) {
            List<ThingId> step = keys.subList(from, Math.min(keys.size(), from + STEP)).stream()
                    .map(ThingId::ofKey)
                    .toList();
            thingDetails.find(step).forEach((id, entry) -> details.put(id.key(), entry.place()));
        }
        return details;
    }

    /** Does some work while nobody else does such work. */
    <T> T compute(Supplier<T> work) {
        synchronized (processors) {
            return work.get();
        }
    }
}
