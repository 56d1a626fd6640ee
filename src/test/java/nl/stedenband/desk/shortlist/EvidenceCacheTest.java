package nl.stedenband.desk.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.stedenband.graph.CacheFigures;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Inherited;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.web.map.MapRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EvidenceCacheTest {
    private static final int READERS = 20;
    private static final Instant LATER = Instant.parse("2099-01-01T00:00:00Z");

    private final TestGraph graph = MapRegistry.recorded();
    private final EvidenceCache evidence = graph.bean(EvidenceCache.class);

    @Test
    void manyWhoAskFromOneViewpointAtOnceGetWhatWasReadOnce() {
        evidence.evidence(asOf(1999));
        long before = figures(0).computed();

        List<EvidenceCache.Known> known = atOnce(IntStream.generate(() -> 1962));

        assertThat(known).allSatisfy(one -> assertThat(one).isSameAs(known.get(0)));
        assertThat(figures(0).computed()).isEqualTo(before + 1);
    }

    @Test
    void manyWhoAskFromDifferentViewpointsAtOnceShareWhatIsTheSameFromAll() {
        evidence.evidence(asOf(1999));
        long before = figures(1).computed();

        List<EvidenceCache.Known> known = atOnce(IntStream.iterate(1970, year -> year + 1));

        assertThat(known)
                .extracting(one -> one.evidence().asOf().getYear())
                .containsExactlyElementsOf(
                        IntStream.range(1970, 1970 + READERS).boxed().toList());
        assertThat(known).allSatisfy(one -> assertThat(one.places())
                .isSameAs(known.get(0).places()));
        assertThat(figures(1).computed()).isEqualTo(before);
    }

    @Test
    void aPlaceThatIsNewIsKnownOnADayThatWasNotAskedForBefore() {
        ThingId cordoba = ThingId.of(ThingKind.PARTNER_CITY, "Q78");
        assertThat(evidence.from(asOf(2011)).places().find(cordoba)).isEmpty();

        graph.bean(Recorder.class)
                .record(List.of(
                        Sample.of(AssertionKind.DESCRIPTION)
                                .with(ParticipantRole.SUBJECT, Sample.thing("Q78"))
                                .saying(Attribute.NAME, "Cordoba")
                                .build(),
                        Sample.tie("gm0002", "Q78").seen("2012").build()));

        assertThat(evidence.from(asOf(2012)).places().find(cordoba)).isPresent();
        assertThat(evidence.evidence(asOf(2012)).ties())
                .extracting(KnownTie::place)
                .extracting(partyAbroad -> partyAbroad.id())
                .contains(cordoba);
    }

    @AfterEach
    void leaveNothing() {
        graph.reset();
    }

    private List<EvidenceCache.Known> atOnce(IntStream years) {
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try {
            List<CompletableFuture<EvidenceCache.Known>> all = years.limit(READERS)
                    .mapToObj(year -> CompletableFuture.supplyAsync(() -> evidence.from(asOf(year)), readers))
                    .toList();
            return all.stream().map(CompletableFuture::join).toList();
        } finally {
            readers.shutdown();
        }
    }

    private static ShortlistViewpoint asOf(int year) {
        return new ShortlistViewpoint(
                new Viewpoint(
                        LocalDate.of(year, 6, 30),
                        LATER,
                        Optional.empty(),
                        Viewpoint.Distances.USUAL,
                        Viewpoint.Status.CURRENT,
                        Inherited.YES),
                true);
    }

    private CacheFigures figures(int cache) {
        return evidence.cacheFigures().get(cache);
    }
}
