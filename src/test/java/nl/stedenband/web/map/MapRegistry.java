package nl.stedenband.web.map;

import java.util.List;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.SourceRank;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;

/**
 * Five ties for a map: Alkmaar–Bath from 1958 to 2017, though a list saw it in 2026; Delft–Bath, seen in 2012; Oudstad–Fez, begun
 * in 1990 and seen in 2009, when Oudstad became part of Delft; Delft–Alkmaar, seen in 2012; Delft with a place of which nobody knows
 * where it lies, seen in 2012.
 */
public final class MapRegistry {
    private static final Source PRESS = Sample.source("press-2017", SourceRank.PRESS, "2017");
    private static final Source LIST = Sample.source("list-2026", SourceRank.ENCYCLOPAEDIA, "2026");

    private MapRegistry() {}

    public static TestGraph recorded() {
        return TestGraph.shared().holding("map registry", MapRegistry::record);
    }

    private static void record() {
        List<Assertion> all = List.of(
                named("gm0001", "Oudstad").saying(Attribute.ENDS, "2009-12-31").build(),
                at(named("gm0002", "Delft"), 52.01, 4.36),
                at(named("gm0003", "Alkmaar"), 52.63, 4.75),
                Sample.succession("gm0001", "gm0002", "2010-01-01").build(),
                at(named("Q1", "Bath").with(ParticipantRole.WITHIN, ThingId.country("GB")), 51.38, -2.36),
                at(named("Q2", "Fez").with(ParticipantRole.WITHIN, ThingId.country("MA")), 34.03, -5),
                named("Q3", "Nowhere").build(),
                at(named("NL", "Netherlands").saying(Attribute.NAME_NL, "Nederland"), 52.3, 5.6),
                at(named("GB", "United Kingdom").saying(Attribute.NAME_NL, "Verenigd Koninkrijk"), 54, -2),
                at(named("MA", "Morocco"), 32, -6),
                theme("culture"),
                Sample.tie("gm0003", "Q1")
                        .held("1958/2017")
                        .with(ParticipantRole.THEME, ThingId.of(ThingKind.THEME, "culture"))
                        .by(PRESS)
                        .build(),
                Sample.tie("gm0003", "Q1").by(LIST).seen("2026").build(),
                Sample.tie("gm0002", "Q1").seen("2012").build(),
                Sample.tie("gm0001", "Q2").held("1990/").seen("2009").build(),
                Sample.tie("gm0002", "gm0003").seen("2012").build(),
                Sample.tie("gm0002", "Q3").seen("2012").build(),
                Sample.membership("gm0003", "eurocities").seen("2012").build());
        Recorder recorder = TestGraph.shared().bean(Recorder.class);
        recorder.putSources(
                all.stream().map(assertion -> assertion.cites().source()).toList());
        recorder.record(all);
    }

    private static Sample named(String id, String name) {
        return Sample.of(AssertionKind.DESCRIPTION)
                .with(ParticipantRole.SUBJECT, Sample.thing(id))
                .saying(Attribute.NAME, name);
    }

    private static Assertion theme(String slug) {
        return Sample.of(AssertionKind.DESCRIPTION)
                .with(ParticipantRole.SUBJECT, ThingId.of(ThingKind.THEME, slug))
                .saying(Attribute.NAME, "Culture")
                .build();
    }

    private static Assertion at(Sample named, double latitude, double longitude) {
        return named.saying(Attribute.LATITUDE, String.valueOf(latitude))
                .saying(Attribute.LONGITUDE, String.valueOf(longitude))
                .build();
    }
}
