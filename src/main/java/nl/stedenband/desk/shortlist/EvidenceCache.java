package nl.stedenband.desk.shortlist;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.Semaphore;
import nl.stedenband.graph.CacheFigures;
import nl.stedenband.graph.KeptByVersion;
import nl.stedenband.graph.MeasuredCaches;
import nl.stedenband.graph.VersionedReading;
import nl.stedenband.graph.thing.TypologyQueries;
import nl.stedenband.matching.evidence.MatchingEvidence;
import nl.stedenband.matching.evidence.PlaceKnowledge;
import nl.stedenband.matching.evidence.Topic;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.Viewpoint;

/** Keeps the evidence of some viewpoints while the graph stays as it is: reading it takes longer than judging by it. */
@Singleton
public final class EvidenceCache implements MeasuredCaches {
    private static final int KEPT = 16;

    /** More readings at once would take as long together, and each of them longer. */
    private static final int READINGS_AT_ONCE = Runtime.getRuntime().availableProcessors();

    private final EvidenceReader reading;
    private final TypologyQueries typologies;
    private final VersionedReading versions;
    private final Semaphore readings = new Semaphore(READINGS_AT_ONCE, true);
    private final KeptByVersion<String, Known> kept = new KeptByVersion<>("evidence", KEPT, known -> 1);
    private final KeptByVersion<String, PlacesAndTopics> placesAndTopics =
            new KeptByVersion<>("places and topics of evidence", 1, known -> 1);

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

    /** What is the same from every viewpoint. */
    private record PlacesAndTopics(PlacesAbroad places, List<Topic> topics, PlaceKnowledge knowledge) {}

    /** The evidence itself. */
    public MatchingEvidence evidence(ShortlistViewpoint from) {
        return from(from).evidence();
    }

    Known from(ShortlistViewpoint from) {
        return versions.read(version -> kept.get(version, from.key(), () -> read(version, from.viewpoint())));
    }

    @Override
    public List<CacheFigures> cacheFigures() {
        return List.of(kept.figures(), placesAndTopics.figures());
    }

    private Known read(String version, Viewpoint viewpoint) {
        readings.acquireUninterruptibly();
        try {
            // places that are older than the evidence might lack some that it names
            PlacesAndTopics around = versions.current().equals(version)
                    ? placesAndTopics.get(version, "", this::readPlacesAndTopics)
                    : readPlacesAndTopics();
            return new Known(version, reading.read(viewpoint, around.knowledge()), around.places(), around.topics());
        } finally {
            readings.release();
        }
    }

    private PlacesAndTopics readPlacesAndTopics() {
        List<Topic> topics = List.of(ThingKind.THEME, ThingKind.PROGRAMME, ThingKind.NETWORK).stream()
                .flatMap(thingKind -> typologies.ofKind(thingKind.word()).stream()
                        .map(value -> new Topic(ThingId.of(thingKind, value.id()), value.name())))
                .toList();
        return new PlacesAndTopics(reading.places(), topics, reading.knowledge());
    }
}
