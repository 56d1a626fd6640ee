package nl.stedenband.measuring;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.stedenband.graph.CacheFigures;
import nl.stedenband.graph.KeptByVersion;
import nl.stedenband.graph.MeasuredCaches;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.graph.VersionedReading;
import nl.stedenband.graph.partnership.TiedPair;
import nl.stedenband.graph.partnership.TiedPairQueries;
import nl.stedenband.graph.partnership.TiedPairQueries.TiedPairCriteria;
import nl.stedenband.listing.WrittenParameters;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.TieKind;
import nl.stedenband.registry.Viewpoint;

/**
 * Measures the network of the ties that hold on a day. Its places are all parties but countries; two have a tie where any of their ties
 * fits. What was measured is kept while the registry stays as it is, and one network is measured at a time, as that takes all
 * processors.
 */
@Singleton
public final class SliceMeasures implements MeasuredCaches {
    private static final int MOST_KEPT = 200;
    private static final int MOST_SOURCES = 99;

    private final TiedPairQueries pairs;
    private final VersionedReading versions;
    private final RegistryClock clock;
    private final KeptByVersion<Asked, MeasuresDocument> kept =
            new KeptByVersion<>("measures", MOST_KEPT, document -> 1);
    private final Object processors = new Object();

    /** What tells a slice from every other. */
    private record Asked(TiedPairCriteria criteria, Map<String, Object> viewpoint) {}

    SliceMeasures(TiedPairQueries pairs, VersionedReading versions, RegistryClock clock) {
        this.pairs = pairs;
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * Measures the slice that is asked for with {@code kind}, {@code country}, {@code minSources} and what makes a viewpoint.
     *
     * @throws InvalidQuestion when anything asked for can't be understood, or isn't known here
     */
    public MeasuresDocument measure(WrittenParameters asked) {
        Viewpoint viewpoint = asked.viewpoint(clock.read());
        TiedPairCriteria criteria = new TiedPairCriteria(
                asked.oneOf("kind", TieKind.slugs()),
                asked.id("country", ThingKind.COUNTRY),
                asked.number("minSources", 1, 1, MOST_SOURCES));
        asked.check();
        return versions.readAt(version -> kept.get(
                        version.ofThisDatabase(),
                        new Asked(criteria, version.withKnownSince(viewpoint.parameters())),
                        () -> measure(criteria, viewpoint))
                .with(new SliceDocument(
                        written(criteria, viewpoint),
                        viewpoint.knownOn(),
                        versions.knownOn(viewpoint.knownOn(), version))));
    }

    private MeasuresDocument measure(TiedPairCriteria criteria, Viewpoint viewpoint) {
        MeasuredSlice slice;
        try (Stream<TiedPair> all = pairs.pairs(criteria, viewpoint.withAll())) {
            slice = MeasuredSlice.of(all, viewpoint.status().words());
        }
        synchronized (processors) {
            return slice.measure();
        }
    }

    private static Map<String, String> written(TiedPairCriteria criteria, Viewpoint viewpoint) {
        Map<String, String> written = new LinkedHashMap<>();
        if (criteria.kind() != null) {
            written.put("kind", criteria.kind());
        }
        if (criteria.country() != null) {
            written.put("country", criteria.country());
        }
        if (criteria.minSources() > 1) {
            written.put("minSources", Integer.toString(criteria.minSources()));
        }
        written.putAll(viewpoint.written());
        return written;
    }

    @Override
    public List<CacheFigures> cacheFigures() {
        return List.of(kept.figures());
    }
}
