package nl.stedenband.graph.traversal;

import static nl.stedenband.registry.Sample.municipality;
import static nl.stedenband.registry.Sample.thing;
import static nl.stedenband.registry.Sample.tie;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.SourceRank;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.traversal.Answer;
import nl.stedenband.registry.traversal.AnswerCounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The questions that tell ties apart by what they are about, why, by whom and how, on ties that can be counted by hand. */
class ClassifiedTiesTest {
    private final TestGraph graph = TestGraph.shared();
    private final Asking asking = new Asking(graph);

    @BeforeEach
    void emptyTheGraph() {
        graph.reset();
        put(
                described(ThingId.country("GH"), "Ghana"),
                described(ThingId.country("DE"), "Germany"),
                described(ThingId.of(ThingKind.REGION, "south"), "South")
                        .with(ParticipantRole.COUNTED, ThingId.country("GH")),
                described(thing("Q1"), "Accra").with(ParticipantRole.WITHIN, ThingId.country("GH")),
                described(thing("Q2"), "Kumasi").with(ParticipantRole.WITHIN, ThingId.country("GH")),
                described(thing("Q3"), "Bonn").with(ParticipantRole.WITHIN, ThingId.country("DE")),
                municipality("gm0001", "", ""),
                municipality("gm0002", "", ""));
    }

    @Test
    void whatIsKnownOfTiesIsListedAndWhichSourceToldItFirst() {
        put(
                holding("gm0001", "Q1").with(ParticipantRole.THEME, theme("kites")),
                tie("gm0001", "Q1")
                        .by("paper", SourceRank.PRESS, "2015")
                        .seen("2015")
                        .with(ParticipantRole.THEME, theme("ferns")),
                tie("gm0002", "Q2").by("paper", SourceRank.PRESS, "2015").held("2004/"),
                tie("gm0002", "Q3").seen("2009"));

        assertThat(asking.rows(
                        asking.ask("known-by-source", "asOf=2009-01-01"), "aspect", "source", "told", "first", "known"))
                .contains("theme | list-2009 | 1 | 1 | 1", "theme | paper | 1 | 0 | 1", "begin | paper | 1 | 1 | 2");
        assertThat(asking.rows(asking.ask("ties-by-aspect", "asOf=2009-01-01", "aspect=theme"), "partner"))
                .containsExactly("Accra");
        assertThat(asking.rows(
                        asking.ask("ties-by-aspect", "asOf=2009-01-01", "aspect=begin", "known=false"), "partner"))
                .containsExactly("Bonn");
    }

    @Test
    void themesStandWithTheFieldThatTheyBelongToAndThatIsAReadingWhereNoSourceSaysIt() {
        put(
                described(ThingId.of(ThingKind.POLICY_FIELD, "welfare"), "welfare")
                        .with(Participant.of(ParticipantRole.COUNTED, theme("kites"), "kites"))
                        .with(Participant.of(ParticipantRole.COUNTED, theme("marbles"), "marbles")
                                .asReading(true)),
                holding("gm0001", "Q1")
                        .with(ParticipantRole.THEME, theme("kites"))
                        .with(ParticipantRole.THEME, theme("ferns")),
                holding("gm0001", "Q3").with(ParticipantRole.THEME, theme("marbles")),
                holding("gm0002", "Q2").with(ParticipantRole.THEME, ThingId.of(ThingKind.POLICY_FIELD, "welfare")),
                tie("gm0002", "Q1").held("1990/2001").with(ParticipantRole.THEME, theme("ferns")));

        Answer all = asking.ask("by-theme", "asOf=2009-01-01");

        assertThat(asking.rows(all, "theme", "policyFields", "fieldIsReading", "partner", "country", "regions"))
                .containsExactly(
                        "ferns | [] | - | Accra | Ghana | [South]",
                        "kites | [welfare] | false | Accra | Ghana | [South]",
                        "marbles | [welfare] | true | Bonn | Germany | []",
                        "- | [welfare] | false | Kumasi | Ghana | [South]");
        assertThat(all.counts())
                .usingRecursiveComparison()
                .ignoringFields("byStatus", "possibleByBasis")
                .isEqualTo(new AnswerCounts(
                        4, OptionalLong.of(3), OptionalLong.of(3), OptionalLong.of(6), Map.of(), Map.of()));
        assertThat(themes("policyField=welfare")).containsExactly("kites", "marbles", "-");
        assertThat(themes("region=south")).containsExactly("ferns", "kites", "-");
        assertThat(themes("country=DE")).containsExactly("marbles");
        assertThat(themes("theme=ferns", "status=all")).containsExactly("ferns", "ferns");
    }

    @Test
    void wordsOfSourcesStandUnderTheirConceptAndAreNamedWithTheirSource() {
        put(
                holding("gm0001", "Q1")
                        .with(ParticipantRole.THEME, theme("vuilnisophaal"))
                        .with(ParticipantRole.THEME, theme("afvalbeheer"))
                        .with(ParticipantRole.THEME, theme("waterfront")),
                holding("gm0002", "Q3").with(ParticipantRole.THEME, theme("rivierbeheer")));

        assertThat(asking.rows(
                        asking.ask("by-theme", "asOf=2009-01-01"), "theme", "words", "policyFields", "fieldIsReading"))
                .containsExactly(
                        "waste | [afvalbeheer – list-2009#1, vuilnisophaal – list-2009#1] | [physical and economic infrastructure] | true",
                        "water management | [rivierbeheer – list-2009#1] | [physical and economic infrastructure] | true",
                        "waterfront redevelopment | [waterfront – list-2009#1] | [physical and economic infrastructure] | true");
        assertThat(themes("theme=afval")).containsExactly("waste");
        assertThat(themes("theme=afvalbeheer")).as("a word means its concept").containsExactly("waste");
        assertThat(themes("theme=milieu")).as("what is part of it").containsExactly("waste");
        assertThat(themes("theme=waterbeheer")).as("no waterfront").containsExactly("water management");
        assertThat(themes("theme=water")).containsExactly("water management");
        assertThat(themes("policyField=fysieke-en-economische-infrastructuur")).hasSize(3);
        assertThat(themes("theme=mensenrechten"))
                .as("of which no source speaks")
                .isEmpty();
    }

    @Test
    void aChanceIsNoThemeLikeAnyOther() {
        put(holding("gm0001", "Q1")
                .with(Participant.of(ParticipantRole.THEME, theme("sun"), "sun").qualifiedAs("chance")));

        assertThat(asking.rows(asking.ask("by-theme", "asOf=2009-01-01"), "theme", "qualifiers"))
                .containsExactly("sun | [chance]");
    }

    @Test
    void motivesOfPhasesStandInTheirOrderAndThoseOfTheWholeTieWithoutOne() {
        ThingId helping = ThingId.of(ThingKind.MOTIVE, "helping");
        ThingId learning = ThingId.of(ThingKind.MOTIVE, "learning");
        put(
                holding("gm0001", "Q1").with(ParticipantRole.MOTIVE, helping).with(ParticipantRole.MOTIVE, learning),
                tie("gm0001", "Q1")
                        .seen("2009")
                        .at("first")
                        .with(ParticipantRole.MOTIVE, helping)
                        .saying(Attribute.PHASE, "1")
                        .saying(Attribute.NOTE, "at first"),
                tie("gm0001", "Q1")
                        .seen("2009")
                        .at("later")
                        .with(ParticipantRole.MOTIVE, learning)
                        .saying(Attribute.PHASE, "2")
                        .saying(Attribute.PHASE_TIME, "2006/"),
                tie("gm0002", "Q3")
                        .seen("2009")
                        .with(Participant.of(ParticipantRole.MOTIVE, helping, "helping")
                                .asReading(true)));

        Answer answer = asking.ask("by-motive", "asOf=2009-06-30");

        assertThat(asking.rows(answer, "motive", "partner", "phase", "phaseTime", "phaseNote", "isReading", "status"))
                .containsExactly(
                        "helping | Accra | 1 | - | at first | false | certain",
                        "helping | Bonn | - | - | - | true | confirmed",
                        "learning | Accra | 2 | 2006/ | - | false | certain");
        assertThat(asking.rows(answer, "sources").get(0)).contains("list-2009#1", "list-2009#first");
        assertThat(answer.counts())
                .usingRecursiveComparison()
                .ignoringFields("byStatus", "possibleByBasis")
                .isEqualTo(new AnswerCounts(
                        3, OptionalLong.of(2), OptionalLong.of(2), OptionalLong.of(4), Map.of(), Map.of()));
        assertThat(asking.rows(asking.ask("by-motive", "asOf=2009-06-30", "motive=learning", "country=GH"), "motive"))
                .containsExactly("learning");
    }

    @Test
    void whoTakesPartStandsWithWhatItDoesInTheTie() {
        ThingId foundation = ThingId.of(ThingKind.ORGANISATION, "foundation");
        put(
                holding("gm0001", "Q1").with(ParticipantRole.INVOLVED, foundation),
                tie("gm0002", "Q1").held("1990/2001").with(ParticipantRole.CONTINUED_BY, foundation));

        assertThat(asking.rows(
                        asking.ask("by-actor", "asOf=2009-01-01", "status=all"),
                        "actor",
                        "role",
                        "municipality",
                        "status"))
                .containsExactly(
                        "foundation | involved | Municipality gm0001 | certain",
                        "foundation | continued-by | Municipality gm0002 | ended");
        assertThat(asking.rows(asking.ask("by-actor", "asOf=2009-01-01", "actor=foundation"), "role"))
                .containsExactly("involved");
    }

    @Test
    void whoPaysIsAReadingUntilASourceSaysItOfTheTieItself() {
        ThingId logo = ThingId.of(ThingKind.PROGRAMME, "logo");
        Participant read =
                Participant.of(ParticipantRole.PROGRAMME, logo, "logo").asReading(true);
        put(
                described(logo, "LOGO").saying(Attribute.FUNDER, "the ministry").saying(Attribute.MANAGER, "VNG"),
                holding("gm0001", "Q1").with(read),
                holding("gm0002", "Q2").with(read),
                holding("gm0002", "Q2").at("2").with(ParticipantRole.PROGRAMME, logo));

        assertThat(asking.rows(
                        asking.ask("by-programme", "asOf=2009-01-01", "programme=logo"),
                        "programme",
                        "funder",
                        "manager",
                        "partner",
                        "isReading"))
                .containsExactly(
                        "LOGO | the ministry | VNG | Accra | true", "LOGO | the ministry | VNG | Kumasi | false");
        assertThat(asking.ask("by-programme", "asOf=2009-01-01", "country=DE").rows())
                .isEmpty();
    }

    @Test
    void whoBeganATieIsCountedAndNeverGuessed() {
        ThingId migrants = ThingId.of(ThingKind.ORGANISATION, "migrants");
        put(
                described(migrants, "migrants").saying(Attribute.TYPE, "migrants"),
                Sample.tie("Q1")
                        .with(ParticipantRole.INITIATOR, thing("gm0001"))
                        .seen("2009")
                        .saying(Attribute.READINGS, "initiator"),
                Sample.tie("gm0002")
                        .with(ParticipantRole.INITIATOR, thing("Q1"))
                        .seen("2009"),
                Sample.tie("Q2")
                        .with(ParticipantRole.INITIATOR, thing("gm0001"))
                        .with(ParticipantRole.INITIATED_BY, migrants)
                        .seen("2009"),
                tie("gm0002", "Q2").seen("2009").with(ParticipantRole.INITIATED_BY, migrants),
                tie("gm0001", "Q3")
                        .seen("2009")
                        .with(ParticipantRole.INITIATED_BY, ThingId.of(ThingKind.ORGANISATION, "vng")),
                tie("gm0002", "Q3").seen("2009"),
                tie("gm0002", "DE").seen("2009"));

        Answer answer = asking.ask("by-initiator", "asOf=2009-06-30");

        assertThat(asking.rows(answer, "begunBy", "ties", "initiators", "municipality", "partner", "isReading"))
                .containsExactly(
                        "joint | 1 | [migrants, Municipality gm0001] | Municipality gm0001 | Kumasi | false",
                        "migrants | 1 | [migrants] | Municipality gm0002 | Kumasi | false",
                        "municipality | 1 | [Municipality gm0001] | Municipality gm0001 | Accra | true",
                        "partner | 1 | [Accra] | Municipality gm0002 | Accra | false",
                        "third-party | 1 | [vng] | Municipality gm0001 | Bonn | false",
                        "unknown | 2 | [] | - | - | -");
        assertThat(asking.rows(answer, "sources")).last().isEqualTo("[list-2009]");
        assertThat(answer.counts())
                .usingRecursiveComparison()
                .ignoringFields("byStatus", "possibleByBasis")
                .isEqualTo(new AnswerCounts(
                        6, OptionalLong.of(5), OptionalLong.of(5), OptionalLong.of(10), Map.of(), Map.of()));
        assertThat(asking.rows(
                        asking.ask("by-initiator", "asOf=2009-06-30", "unknown=true", "country=DE"),
                        "begunBy",
                        "ties",
                        "partner"))
                .containsExactly("third-party | 1 | Bonn", "unknown | 2 | Bonn", "unknown | 2 | Germany");
    }

    @Test
    void aModelWithoutTiesStandsThereWithWhatASourceSaysOfIt() {
        put(
                model("classic", 1),
                model("multi-level", 2),
                model("hybrid", 3),
                Sample.of(AssertionKind.STATISTIC)
                        .with(ParticipantRole.SUBJECT, ThingId.of(ThingKind.STATISTIC, "t1.hybrid"))
                        .with(ParticipantRole.WITHIN, ThingId.of(ThingKind.SURVEY, "T1"))
                        .with(ParticipantRole.COUNTED, ThingId.of(ThingKind.NETWORK_MODEL, "hybrid"))
                        .saying(Attribute.VALUE, "0")
                        .saying(Attribute.PRINTED, "did not occur"),
                holding("gm0001", "Q1").with(as("classic").qualifiedAs("between towns")),
                holding("gm0002", "Q1").with(as("classic")),
                tie("gm0002", "Q2").held("1990/2001").with(as("multi-level")));

        Answer answer = asking.ask("by-network-model", "asOf=2009-01-01");

        assertThat(asking.rows(
                        answer, "model", "ties", "municipality", "isReading", "qualifiers", "published", "sourceSays"))
                .containsExactly(
                        "classic | 2 | Municipality gm0001 | true | [between towns] | - | -",
                        "classic | 2 | Municipality gm0002 | true | [] | - | -",
                        "multi-level | 0 | - | - | [] | - | none named",
                        "hybrid | 0 | - | - | [] | 0.0 | did not occur");
        assertThat(answer.counts())
                .usingRecursiveComparison()
                .ignoringFields("byStatus", "possibleByBasis")
                .isEqualTo(new AnswerCounts(
                        4, OptionalLong.of(2), OptionalLong.of(2), OptionalLong.of(4), Map.of(), Map.of()));
        assertThat(asking.rows(
                        asking.ask("by-network-model", "asOf=2000-01-01", "model=multi-level"), "ties", "sourceSays"))
                .containsExactly("1 | -");
        assertThat(asking.ask("by-network-model", "saidBy=2008-12-31").rows()).isEmpty();
    }

    @Test
    void completenessAddsUpForEveryAspect() {
        put(
                holding("gm0001", "Q1").saying(Attribute.TIE_KIND, "stedenband").with(as("classic")),
                tie("gm0001", "Q1")
                        .seen("2010")
                        .by("other", SourceRank.PRESS, "2010")
                        .at("9"),
                tie("gm0002", "Q2").seen("2009").with(ParticipantRole.THEME, theme("water")),
                tie("gm0002", "Q3").seen("2009"),
                tie("gm0001", "Q3").held("1990/2001"));

        Answer answer = asking.ask("completeness", "asOf=2009-06-30");

        assertThat(asking.rows(answer, "aspect", "known", "onlyRead", "unknown", "ties", "share"))
                .containsExactly(
                        "begin | 1 | 0 | 2 | 3 | 33.3",
                        "kind | 1 | 0 | 2 | 3 | 33.3",
                        "network-model | 1 | 1 | 2 | 3 | 33.3",
                        "second-source | 1 | 0 | 2 | 3 | 33.3",
                        "theme | 1 | 0 | 2 | 3 | 33.3",
                        "actor | 0 | 0 | 3 | 3 | 0.0",
                        "initiator | 0 | 0 | 3 | 3 | 0.0",
                        "motive | 0 | 0 | 3 | 3 | 0.0",
                        "programme | 0 | 0 | 3 | 3 | 0.0");
        assertThat(asking.rows(answer, "sources")).containsOnly("[list-2009, other]");
        assertThat(asking.rows(asking.ask("completeness", "asOf=2009-06-30", "country=DE"), "ties"))
                .containsOnly("1");
    }

    @Test
    void evidenceIsWeakWhereOneSourceSawATieLongAgo() {
        put(
                tie("gm0001", "Q1").seen("2009-01-01"),
                tie("gm0001", "Q1").seen("2009-01-01").by("other", SourceRank.PRESS, "2010"),
                tie("gm0002", "Q1").seen("2009-01-01"),
                tie("gm0002", "Q2").seen("2009-06-30"));

        assertThat(asking.rows(asking.ask("weak-evidence", "asOf=2009-07-10"), "partner", "named", "daysUnseen"))
                .containsExactly("Accra | 1 | 190", "Kumasi | 1 | 10");
        assertThat(asking.rows(
                        asking.ask("weak-evidence", "asOf=2009-07-10", "atMost=2", "unseenFor=100"),
                        "municipality",
                        "named"))
                .containsExactly("Municipality gm0002 | 1", "Municipality gm0001 | 2");
    }

    @Test
    void aWishStandsWithTheTiesOfWhoHasIt() {
        put(
                holding("gm0001", "Q1"),
                statement("gm0001", "project").with(ParticipantRole.SUBJECT, ThingId.country("DE")),
                statement("gm0002", "wish"),
                statement("gm0002", "definition"),
                statement("Q2", "request"));

        assertThat(asking.rows(
                        asking.ask("wishes-and-plans", "asOf=2009-01-01"), "who", "statement", "countries", "ties"))
                .containsExactly(
                        "Kumasi | request | [Ghana] | 0",
                        "Municipality gm0001 | project | [Germany] | 1",
                        "Municipality gm0002 | wish | [] | 0");
        assertThat(asking.rows(asking.ask("wishes-and-plans", "asOf=2009-01-01", "withoutTie=true"), "who"))
                .containsExactly("Kumasi", "Municipality gm0002");
        assertThat(asking.rows(asking.ask("wishes-and-plans", "municipality=gm0001", "country=DE"), "statement"))
                .containsExactly("project");
        assertThat(asking.ask("wishes-and-plans", "saidBy=2008-12-31").rows()).isEmpty();
    }

    private List<String> themes(String... parameters) {
        String[] asked = Stream.concat(Stream.of("asOf=2009-01-01"), Stream.of(parameters))
                .toArray(String[]::new);
        return asking.rows(asking.ask("by-theme", asked), "theme");
    }

    private void put(Sample... samples) {
        List<Assertion> assertions = Stream.of(samples).map(Sample::build).toList();
        Recorder recorder = graph.bean(Recorder.class);
        recorder.putSources(assertions.stream()
                .map(said -> said.cites().source())
                .distinct()
                .toList());
        recorder.record(assertions);
    }

    /** A tie that was certain in 2009. */
    private static Sample holding(String... parties) {
        return tie(parties).held("2004/").seen("2020");
    }

    private static Sample described(ThingId thing, String name) {
        return Sample.of(AssertionKind.DESCRIPTION)
                .with(ParticipantRole.SUBJECT, thing)
                .saying(Attribute.NAME, name);
    }

    private static Sample model(String id, int order) {
        return described(ThingId.of(ThingKind.NETWORK_MODEL, id), id).saying(Attribute.ORDER, Integer.toString(order));
    }

    private static Participant as(String model) {
        return Participant.of(ParticipantRole.NETWORK_MODEL, ThingId.of(ThingKind.NETWORK_MODEL, model), model)
                .asReading(true);
    }

    private static Sample statement(String who, String type) {
        return Sample.of(AssertionKind.STATEMENT)
                .with(ParticipantRole.SUBJECT, thing(who))
                .saying(Attribute.TYPE, type);
    }

    private static ThingId theme(String id) {
        return ThingId.of(ThingKind.THEME, id);
    }
}
