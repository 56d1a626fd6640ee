package nl.stedenband.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.cli.CommandOnGraph.Outcome;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The network as a folder has the world around in it where that is asked for, and else doesn't. */
final class ExportWorldNetworkTest {
    private static final CommandOnGraph STEDENBAND = new CommandOnGraph();

    @TempDir
    private Path parent;

    @BeforeAll
    static void record() {
        Recorder recorder = TestGraph.shared().reset().bean(Recorder.class);
        List<Assertion> all = List.of(
                Sample.of(AssertionKind.DESCRIPTION)
                        .with(ParticipantRole.SUBJECT, ThingId.country("DE"))
                        .saying(Attribute.NAME, "Germany")
                        .build(),
                Sample.tie("gm0001", "Q1").held("1990/").seen("2009").build(),
                Sample.tie("Q1")
                        .with(Participant.of(ParticipantRole.PARTY, Sample.thing("Q7"), "Solingen")
                                .in(ThingId.country("DE")))
                        .held("1990/")
                        .seen("2009")
                        .saying(Attribute.SCOPE, "world")
                        .build(),
                Sample.membership("gm0001", "c40").seen("2000").build(),
                Sample.of(AssertionKind.MEMBERSHIP)
                        .with(Participant.of(ParticipantRole.MEMBER, Sample.thing("Q7"), "Solingen"))
                        .with(ParticipantRole.NETWORK, ThingId.of(ThingKind.NETWORK, "c40"))
                        .seen("2000")
                        .saying(Attribute.SCOPE, "world")
                        .build());
        recorder.putSources(
                all.stream().map(assertion -> assertion.cites().source()).toList());
        recorder.record(all);
    }

    @Test
    void theRegistrysOwnNetworkIsWithoutIt() throws IOException {
        Path folder = write("own");

        assertThat(Files.readString(folder.resolve("edges.csv"))).doesNotContain("Q7");
        assertThat(Files.readString(folder.resolve("memberships.csv"))).doesNotContain("Q7");
        assertThat(Files.readString(folder.resolve("nodes.csv"))).doesNotContain("Q7");
        assertThat(Files.readString(folder.resolve("datapackage.json"))).doesNotContain("scope");
    }

    @Test
    void thatOfTheWorldHasItsTiesMembersPlacesAndSpells() throws IOException {
        Path folder = write("world", "--scope", "world");

        assertThat(Files.readString(folder.resolve("edges.csv"))).contains("Q7", "gm0001");
        assertThat(Files.readString(folder.resolve("memberships.csv"))).contains("Q7", "gm0001");
        assertThat(Files.readString(folder.resolve("nodes.csv"))).contains("Q7,partnerCity,Solingen,DE");
        assertThat(Files.readString(folder.resolve("spells.csv"))).contains("Q7");
        assertThat(Files.readString(folder.resolve("datapackage.json"))).contains("\"stedenband:asked\"", "\"world\"");
    }

    @Test
    void ofSeveralYearsToo() throws IOException {
        Path folder = write("years", "--scope", "world", "--to", "2002-07-01", "--every", "year");

        assertThat(Files.readString(folder.resolve("edges.csv")).lines().filter(line -> line.contains("Q7")))
                .hasSize(3);
    }

    private Path write(String name, String... more) {
        Path folder = parent.resolve(name);
        String[] words = {"export", "network", "--output", folder.toString(), "--asOf", "2000-07-01"};
        String[] all = Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new);
        Outcome outcome = STEDENBAND.run(all);
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        return folder;
    }
}
