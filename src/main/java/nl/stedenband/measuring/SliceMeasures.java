package nl.stedenband.measuring;

import jakarta.inject.Singleton;
import java.util.List;
import nl.stedenband.graph.CacheFigures;
import nl.stedenband.graph.KeptByVersion;
import nl.stedenband.graph.MeasuredCaches;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.graph.VersionedReading;
import nl.stedenband.listing.WrittenParameters;
import nl.stedenband.registry.InvalidQuestion;

/**
 * Measures the network of the ties that hold on a day. Its places are all parties but countries; two have a tie where any of their ties
 * fits. What was measured is kept while the registry stays as it is.
 */
@Singleton
public final class SliceMeasures implements MeasuredCaches {
    private static final int MOST_KEPT = 200;

    private final SliceReader reader;
    private final VersionedReading versions;
    private final RegistryClock clock;
    private final KeptByVersion<SliceQuestion.Key, MeasuresDocument> kept =
            new KeptByVersion<>("measures", MOST_KEPT, document -> 1);

    SliceMeasures(SliceReader reader, VersionedReading versions, RegistryClock clock) {
        this.reader = reader;
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * Measures the slice that is asked for with {@code kind}, {@code country}, {@code minSources} and what makes a viewpoint.
     *
     * @throws InvalidQuestion when anything asked for can't be understood, or isn't known here
     */
    public MeasuresDocument measure(WrittenParameters asked) {
        SliceQuestion question = SliceQuestion.read(asked, clock.read());
        return versions.readAt(
                version -> kept.get(version.ofThisDatabase(), question.key(version), () -> measure(question))
                        .with(new SliceDocument(
                                question.written(),
                                question.viewpoint().knownOn(),
                                versions.knownOn(question.viewpoint().knownOn(), version))));
    }

    private MeasuresDocument measure(SliceQuestion question) {
        MeasuredSlice slice = reader.read(question);
        return reader.compute(slice::measure);
    }

    @Override
    public List<CacheFigures> cacheFigures() {
        return List.of(kept.figures());
    }
}
