package nl.stedenband.desk.shortlist;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.stedenband.graph.VersionedReading;
import nl.stedenband.graph.thing.TypologyQueries;
import nl.stedenband.matching.evidence.MatchingEvidence;
import nl.stedenband.matching.evidence.Topic;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.Viewpoint;

/** Keeps the evidence of the last few viewpoints while the graph stays as it is: reading it takes longer than judging by it. */
@Singleton
public final class EvidenceCache {
    private static final int KEPT = 16;

    private final EvidenceReader reading;
    private final TypologyQueries typologies;
    private final VersionedReading versions;

    private final Map<String, Known> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > KEPT;
        }
    };

    EvidenceCache(EvidenceReader reading, TypologyQueries typologies, VersionedReading versions) {
        this.reading = reading;
        this.typologies = typologies;
        this.versions = versions;
    }

    /**
     * What is known from a viewpoint.
     *
     * @param version of the graph
     * @param topics themes and programmes that sources name
     */
    record Known(String version, MatchingEvidence evidence, PlacesAbroad places, List<Topic> topics) {}

    /** The evidence itself. */
    public MatchingEvidence evidence(ShortlistViewpoint from) {
        return from(from).evidence();
    }

    Known from(ShortlistViewpoint from) {
        return versions.read(version -> {
            String key = version + ' ' + from.key();
            Known known = find(key);
            if (known == null) {
                known = read(version, from.viewpoint());
                keep(key, known);
            }
            return known;
        });
    }

    private Known read(String version, Viewpoint viewpoint) {
        PlacesAbroad places = reading.places();
        List<Topic> topics = List.of(ThingKind.THEME, ThingKind.PROGRAMME, ThingKind.NETWORK).stream()
                .flatMap(thingKind -> typologies.ofKind(thingKind.word()).stream()
                        .map(value -> new Topic(ThingId.of(thingKind, value.id()), value.name())))
                .collect(Collectors.toList());
        return new Known(version, reading.read(viewpoint, places), places, List.copyOf(topics));
    }

    private Known find(String key) {
        synchronized (kept) {
            return kept.get(key);
        }
    }

    private void keep(String key, Known known) {
        synchronized (kept) {
            kept.put(key, known);
        }
    }
}
