package nl.stedenband.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Recording;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.SourceRank;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;

/** A registry that fits on a page: something of everything that pages show, some of it with names that would like to be more. */
public final class SmallRegistry {
    public static final String EVIL = "<script>alert('`1`')</script> \"& {0} ${7*7}";

    /** What a source may give for its address. */
    public static final String SCRIPT = "javascript:alert(1)";

    private static final Source SCRIPTED = new Source(
            "scripted-2020",
            SourceRank.PRESS,
            Optional.of(Edtf.parse("2020")),
            Optional.empty(),
            Optional.empty(),
            new Source.Imprint("Scripted", "", "", SCRIPT));
    private static final Source PRESS = Sample.source("press-2017", SourceRank.PRESS, "2017");
    private static final Assertion MISTAKEN =
            Sample.tie("gm0002", "Q2").by(PRESS).seen("2012").build();

    private SmallRegistry() {}

    public static TestGraph recorded() {
        return TestGraph.shared().holding("small registry", SmallRegistry::record);
    }

    /** For tests that write: without what others before them wrote. */
    public static TestGraph alone() {
        return TestGraph.shared().holdingOnly("small registry", SmallRegistry::record);
    }

    private static void record() {
        Recorder recorder = TestGraph.shared().bean(Recorder.class);
        List<Assertion> all = new ArrayList<>(List.of(
                named("gm0001", "Oudstad").saying(Attribute.ENDS, "2009-12-31").build(),
                named("gm0002", "Nieuwstad")
                        .saying(Attribute.BEGINS, "2010-01-01")
                        .saying(Attribute.POPULATION, "30000")
                        .build(),
                named("gm0003", EVIL).build(),
                Sample.succession("gm0001", "gm0002", "2010-01-01").build(),
                named("Q1", "Köln")
                        .saying(Attribute.NAME_NL, "Keulen")
                        .saying(Attribute.OTHER_NAMES, "Cologne")
                        .with(ParticipantRole.WITHIN, ThingId.country("DE"))
                        .build(),
                named("Q2", "Preston").build(),
                named("x-gb-preston", "Preston").build(),
                named("Q9", "Colonia").build(),
                Sample.identity("Q1", "Q9").build(),
                named("DE", "Germany").saying(Attribute.NAME_NL, "Duitsland").build(),
                named("GH", "Ghana").saying(Attribute.COUNTRY_OF_ORIGIN, "true").build(),
                Sample.of(AssertionKind.DESCRIPTION)
                        .with(ParticipantRole.SUBJECT, ThingId.of(ThingKind.NETWORK, "eurocities"))
                        .saying(Attribute.NAME, "Eurocities")
                        .saying(Attribute.URL, "https://eurocities.example")
                        .build(),
                Sample.of(AssertionKind.DESCRIPTION)
                        .with(ParticipantRole.SUBJECT, ThingId.of(ThingKind.NETWORK, "scripted"))
                        .saying(Attribute.NAME, "Scripted")
                        .saying(Attribute.URL, SCRIPT)
                        .by(SCRIPTED)
                        .build(),
                Sample.tie("gm0001", "Q2").held("1990~/").seen("2009").build(),
                Sample.tie("gm0003", "Q1")
                        .held("1958/2017")
                        .with(ParticipantRole.THEME, ThingId.of(ThingKind.THEME, "water"))
                        .with(ParticipantRole.PROGRAMME, ThingId.of(ThingKind.PROGRAMME, "logo"))
                        .by(PRESS)
                        .at("p. 3")
                        .build(),
                entry(ThingKind.THEME, "water", "Water"),
                entry(ThingKind.PROGRAMME, "logo", EVIL),
                Sample.tie("gm0003", "Q1")
                        .by("list-2026", SourceRank.ENCYCLOPAEDIA, "2026")
                        .seen("2026")
                        .build(),
                MISTAKEN,
                Sample.membership("gm0002", "eurocities").seen("2025").build(),
                Sample.origin("gm0002", "GH", "2017", "1500")
                        .saying(Attribute.RESIDENTS_LOW, "1000")
                        .saying(Attribute.RESIDENTS_HIGH, "2000")
                        .build()));
        recorder.putSources(
                all.stream().map(assertion -> assertion.cites().source()).toList());
        recorder.record(all);
        recorder.retract(
                List.of(MISTAKEN.id()),
                new Recording.Retraction(Instant.parse("2026-02-01T00:00:00Z"), "editor", "wrong <b>place</b>"));
    }

    private static Assertion entry(ThingKind thingKind, String id, String name) {
        return Sample.of(AssertionKind.DESCRIPTION)
                .with(ParticipantRole.SUBJECT, ThingId.of(thingKind, id))
                .saying(Attribute.NAME, name)
                .build();
    }

    private static Sample named(String id, String name) {
        return Sample.of(AssertionKind.DESCRIPTION)
                .with(ParticipantRole.SUBJECT, Sample.thing(id))
                .saying(Attribute.NAME, name);
    }
}
