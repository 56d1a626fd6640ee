package nl.stedenband.exchange;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.stedenband.registry.RecordChange;
import nl.stedenband.registry.Source;

/** Reads changes back, one after the other in the order of their numbers: an assertion cites a source that was described before. */
public final class ChangeReader {
    private final Map<String, Source> sources = new HashMap<>();

    /**
     * Reads one.
     *
     * @param at when the registry was told
     * @throws IllegalArgumentException when it can't be, or cites a source that nobody described
     */
    public RecordChange read(long number, Instant at, ChangedDocument document) {
        if (document instanceof SourceDocument described) {
            Source source = described.toSource();
            sources.put(source.id(), source);
            return new RecordChange.SourceDescribed(number, at, source);
        }
        if (document instanceof AssertionDocument recorded) {
            return new RecordChange.AssertionRecorded(number, recorded.toAssertion(source(recorded.source())));
        }
        return ((RetractionDocument) document).toChange(number);
    }

    private Source source(String id) {
        Source source = sources.get(id);
        if (source == null) {
            throw new IllegalArgumentException(
                    "an assertion cites the source '%s', which is not described".formatted(id));
        }
        return source;
    }
}
