package nl.stedenband.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.stedenband.matching.evidence.Evidence;
import nl.stedenband.matching.evidence.Place;
import nl.stedenband.matching.evidence.Tie;
import nl.stedenband.matching.evidence.Town;

/** What must hold of shortlists whatever the evidence. */
final class MatchingPropertiesTest {
    private static final int TOWNS = 6;
    private static final List<Place> PLACES = List.of(
            SmallEvidence.place(1, "DE", 0),
            SmallEvidence.place(2, "DE", 10),
            SmallEvidence.place(3, "DE", 60),
            SmallEvidence.place(4, "PL", 0),
            SmallEvidence.place(5, "PL", 20));
    private static final Place ASKING = PLACES.get(0);
    private static final Rules RULES = SmallEvidence.rules();

    private record Drawn(int town, int place, int what) {
        void addTo(SmallEvidence evidence) {
            Place other = PLACES.get(place);
            switch (what) {
                case 0, 1, 2 -> evidence.tie(town, other);
                case 3 -> evidence.with(SmallEvidence.tie(town, other, "ended"));
                case 4 ->
                    evidence.residents(town, other.country().orElseThrow().id().value(), 100L * (place + 1));
                case 5 -> evidence.member(SmallEvidence.town(town)).member(other.id());
                case 6 -> evidence.remark("wish", "to work abroad", SmallEvidence.town(town));
                default -> evidence.tie(town, other).link(town, other);
            }
        }
    }

    @Provide
    Arbitrary<Evidence> evidence() {
        Arbitrary<Drawn> drawn = Combinators.combine(
                        Arbitraries.integers().between(1, TOWNS),
                        Arbitraries.integers().between(0, PLACES.size() - 1),
                        Arbitraries.integers().between(0, 7))
                .as(Drawn::new);
        Arbitrary<List<Long>> populations =
                Arbitraries.of(0L, 4_000L, 30_000L, 200_000L).list().ofSize(TOWNS);
        return Combinators.combine(populations, drawn.list().ofMaxSize(14).uniqueElements())
                .as(MatchingPropertiesTest::build);
    }

    private static Evidence build(List<Long> populations, List<Drawn> drawn) {
        SmallEvidence evidence = new SmallEvidence();
        for (int i = 0; i < TOWNS; i++) {
            evidence.town(i + 1, populations.get(i));
        }
        drawn.forEach(one -> one.addTo(evidence));
        return evidence.build();
    }

    @Property(tries = 300)
    void aScoreIsTheSumOfItsReasons(@ForAll("evidence") Evidence evidence) {
        Matching matching = new Matching(SmallEvidence.request(ASKING), evidence, RULES);

        assertThat(matching.scores()).allSatisfy(score -> assertThat(matching.reasons(score.town()).stream()
                        .mapToDouble(Reason::points)
                        .sum())
                .isCloseTo(score.points(), offset(1e-9)));
    }

    @Property(tries = 300)
    void everyReasonHoldsFromNothingToInFullAndNamesItsSources(@ForAll("evidence") Evidence evidence) {
        Matching matching = new Matching(SmallEvidence.request(ASKING), evidence, RULES);

        for (Town town : evidence.towns()) {
            assertThat(Arrays.stream(matching.values(town)).boxed()).allMatch(value -> value >= 0 && value <= 1);
            assertThat(matching.reasons(town)).allSatisfy(reason -> {
                assertThat(reason.facts()).isNotEmpty().allSatisfy(fact -> assertThat(fact.sources())
                        .isNotEmpty());
                assertThat(reason.sentence().nl())
                        .isNotEqualTo(reason.sentence().en());
            });
        }
    }

    @Property(tries = 200)
    void theOrderOfTheEvidenceDoesNotMatter(@ForAll("evidence") Evidence evidence, @ForAll long seed) {
        Evidence shuffled = new Evidence(
                evidence.asOf(),
                shuffled(evidence.towns(), seed),
                shuffled(evidence.ties(), seed),
                shuffled(evidence.links(), seed),
                evidence.residents(),
                shuffled(evidence.memberships(), seed),
                shuffled(evidence.remarks(), seed),
                evidence.capacities(),
                evidence.publications());

        assertThat(order(shuffled)).isEqualTo(order(evidence));
    }

    @Property(tries = 300)
    void leavingOutATieLeavesNothingOfIt(
            @ForAll("evidence") Evidence evidence, @ForAll("towns") int town, @ForAll("towns") int heir) {
        Evidence never = evidence.without(SmallEvidence.tie(town, ASKING, "certain"));
        Tie tie = SmallEvidence.tie(town, ASKING, "certain");
        List<Tie> ties = new ArrayList<>(never.ties());
        ties.add(tie);
        ties.add(underAnotherName(tie));
        ties.add(atHeir(tie, heir));
        Evidence with = new SmallEvidence()
                .link(town, ASKING)
                .remark("project", "for both", SmallEvidence.town(town), ASKING.id())
                .addedTo(never, ties);

        assertThat(with.without(tie)).isEqualTo(never);
    }

    @Provide
    Arbitrary<Integer> towns() {
        return Arbitraries.integers().between(1, TOWNS);
    }

    private static Tie underAnotherName(Tie tie) {
        return new Tie(
                "p-00000000000000ff",
                tie.kin(),
                tie.town(),
                tie.place(),
                Optional.empty(),
                tie.course(),
                tie.about(),
                tie.sources());
    }

    private static Tie atHeir(Tie tie, int heir) {
        return new Tie(
                tie.partnership(),
                tie.kin(),
                SmallEvidence.town(heir),
                tie.place(),
                Optional.of(tie.town()),
                tie.course(),
                tie.about(),
                tie.sources());
    }

    private static List<Town> order(Evidence evidence) {
        return new Matching(SmallEvidence.request(ASKING), evidence, RULES)
                .scores().stream().map(Score::town).toList();
    }

    private static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }
}
