package nl.stedenband.measuring;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.stedenband.graph.VersionQueries.GraphVersion;
import nl.stedenband.graph.partnership.TiedPairQueries.TiedPairCriteria;
import nl.stedenband.listing.WrittenParameters;
import nl.stedenband.registry.ClockReading;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.Scope;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.TieKind;
import nl.stedenband.registry.Viewpoint;

/** Which ties make the network that is asked for. */
record SliceQuestion(TiedPairCriteria criteria, Scope scope, Viewpoint viewpoint) {
    private static final int MOST_SOURCES = 99;

    /**
     * Asked for with {@code kind}, {@code country}, {@code minSources}, {@code scope} and what makes a viewpoint.
     *
     * @throws InvalidQuestion when anything asked for can't be understood, or isn't known here
     */
    static SliceQuestion read(WrittenParameters asked, ClockReading now) {
        Viewpoint viewpoint = asked.viewpoint(now);
        TiedPairCriteria criteria = new TiedPairCriteria(
                asked.oneOf("kind", TieKind.slugs()),
                asked.id("country", ThingKind.COUNTRY),
                asked.number("minSources", 1, 1, MOST_SOURCES));
        Scope scope = asked.scope();
        asked.check();
        return new SliceQuestion(criteria, scope, viewpoint);
    }

    /** What tells a slice from every other, at a version of the graph. */
    record Key(TiedPairCriteria criteria, Scope scope, Map<String, Object> viewpoint) {}

    Key key(GraphVersion version) {
        return new Key(criteria, scope, version.withKnownSince(viewpoint.parameters()));
    }

    /** Every parameter as it was taken, to be asked again. */
    Map<String, String> written() {
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
        if (scope != Scope.NL) {
            written.put(Scope.PARAMETER, scope.word());
        }
        written.putAll(viewpoint.written());
        return written;
    }
}
