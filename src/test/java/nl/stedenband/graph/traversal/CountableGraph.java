package nl.stedenband.graph.traversal;

import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;

/** A graph of a handful of nodes, so few that the answers can be counted by hand. */
final class CountableGraph {
    private final TestGraph graph = TestGraph.shared().reset();

    Asking asking() {
        return new Asking(graph);
    }

    CountableGraph put(Sample... samples) {
        List<Assertion> assertions = Stream.of(samples).map(Sample::build).toList();
        Recorder recorder = graph.bean(Recorder.class);
        recorder.putSources(assertions.stream()
                .map(said -> said.cites().source())
                .distinct()
                .toList());
        recorder.record(assertions);
        return this;
    }

    static Sample named(ThingId thing, String name) {
        return Sample.of(AssertionKind.DESCRIPTION)
                .with(ParticipantRole.SUBJECT, thing)
                .saying(Attribute.NAME, name);
    }

    static Sample country(String code) {
        return named(ThingId.country(code), "Country " + code);
    }

    static Sample town(String id, String name) {
        return named(Sample.thing(id), name).with(ParticipantRole.WITHIN, ThingId.country("NL"));
    }

    static Sample city(String id, String name, String country) {
        return named(Sample.thing(id), name).with(ParticipantRole.WITHIN, ThingId.country(country));
    }

    static Sample region(String id, String... countries) {
        Sample region = named(ThingId.of(ThingKind.REGION, id), id);
        for (String country : countries) {
            region.with(ParticipantRole.COUNTED, ThingId.country(country));
        }
        return region;
    }
}
