package nl.stedenband.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.matching.evidence.MatchingEvidence;
import nl.stedenband.matching.evidence.PartyAbroad;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.matching.rule.RuleBook;
import nl.stedenband.matching.rule.ScoreKind;

/** What must hold of shortlists whatever the evidence. */
final class MatchingPropertiesTest {
    private static final int TOWNS = 6;
    private static final List<PartyAbroad> PLACES = List.of(
            SmallEvidence.place(1, "DE", 0),
            SmallEvidence.place(2, "DE", 10),
            SmallEvidence.place(3, "DE", 60),
            SmallEvidence.place(4, "PL", 0),
            SmallEvidence.place(5, "PL", 20));
    private static final PartyAbroad ASKING = PLACES.get(0);
    private static final Rules RULES = SmallEvidence.rules();

    private record Drawn(int town, int place, int what) {
        void addTo(SmallEvidence evidence) {
            PartyAbroad other = PLACES.get(place);
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
    Arbitrary<MatchingEvidence> evidence() {
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

    private static MatchingEvidence build(List<Long> populations, List<Drawn> drawn) {
        SmallEvidence evidence = new SmallEvidence();
        for (int i = 0; i < TOWNS; i++) {
            evidence.town(i + 1, populations.get(i));
        }
        drawn.forEach(one -> one.addTo(evidence));
        return evidence.build();
    }

    @Property(tries = 300)
    void eachScoreIsTheSumOfItsReasonsFromNothingToAHundred(@ForAll("evidence") MatchingEvidence matchingEvidence) {
        Matching matching = new Matching(SmallEvidence.request(ASKING), matchingEvidence, RULES);

        assertThat(matching.scores()).allSatisfy(score -> {
            assertThat(score.fit()).isBetween(0, 100).isEqualTo(points(matching, score.town(), ScoreKind.FIT));
            assertThat(score.capacity())
                    .isBetween(0, 100)
                    .isEqualTo(points(matching, score.town(), ScoreKind.CAPACITY));
        });
    }

    private static int points(Matching matching, Town town, ScoreKind scoreKind) {
        return matching.reasons(town).stream()
                .filter(reason -> reason.scoreKind() == scoreKind)
                .mapToInt(Reason::points)
                .sum();
    }

    @Property(tries = 300)
    void equalsShareARankAndOthersStandBehindAllThatFitBetter(@ForAll("evidence") MatchingEvidence matchingEvidence) {
        List<Candidate> ranked = Shortlist.of(new Matching(SmallEvidence.request(ASKING), matchingEvidence, RULES), 0)
                .ranked();

        assertThat(ranked).allSatisfy(candidate -> assertThat(candidate.rank())
                .isEqualTo(1
                        + (int) ranked.stream()
                                .filter(other -> other.fit() > candidate.fit())
                                .count()));
    }

    @Property(tries = 300)
    void moreEvidenceOfATownNeverLowersItsFit(
            @ForAll("evidence") MatchingEvidence matchingEvidence,
            @ForAll("towns") int town,
            @ForAll("places") int place,
            @ForAll("additions") int what) {
        SmallEvidence added = new SmallEvidence();
        new Drawn(town, place, what).addTo(added);
        MatchingEvidence more = added.allAddedTo(matchingEvidence);

        assertThat(fit(more, town)).isGreaterThanOrEqualTo(fit(matchingEvidence, town));
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, PLACES.size() - 1);
    }

    /** All but residents and networks: a second figure of the same year is a correction, and a network with more members says less. */
    @Provide
    Arbitrary<Integer> additions() {
        return Arbitraries.of(0, 3, 6, 7);
    }

    private static int fit(MatchingEvidence matchingEvidence, int town) {
        return new Matching(SmallEvidence.request(ASKING), matchingEvidence, RULES)
                .scores().stream()
                        .filter(score -> score.town().id().equals(SmallEvidence.town(town)))
                        .findFirst()
                        .orElseThrow()
                        .fit();
    }

    @Property(tries = 200)
    void whateverWeightsAreTriedTheyAreAHundredTogether(@ForAll List<@DoubleRange(min = 0, max = 1000) Double> drawn) {
        Map<String, Double> changes = new LinkedHashMap<>();
        List<String> names = List.copyOf(RuleBook.names());
        for (int i = 0; i < Math.min(drawn.size(), names.size()); i++) {
            changes.put(names.get(i), drawn.get(i));
        }

        Map<String, Integer> weights = RULES.with(changes).weights();

        for (ScoreKind scoreKind : ScoreKind.values()) {
            assertThat(weights.entrySet().stream()
                            .filter(weight -> RuleBook.scoreKind(weight.getKey()) == scoreKind)
                            .mapToInt(Map.Entry::getValue)
                            .sum())
                    .isIn(0, 100);
        }
        assertThat(weights.values()).allMatch(weight -> weight >= 0);
    }

    @Property(tries = 300)
    void everyReasonHoldsFromNothingToInFullAndNamesItsSources(@ForAll("evidence") MatchingEvidence matchingEvidence) {
        Matching matching = new Matching(SmallEvidence.request(ASKING), matchingEvidence, RULES);

        for (Town town : matchingEvidence.towns()) {
            assertThat(Arrays.stream(matching.values(town)).boxed()).allMatch(value -> value >= 0 && value <= 1);
            assertThat(matching.reasons(town)).allSatisfy(reason -> {
                assertThat(reason.facts()).isNotEmpty().allSatisfy(supportingFact -> assertThat(
                                supportingFact.sources())
                        .isNotEmpty());
                assertThat(reason.sentence().nl())
                        .isNotEqualTo(reason.sentence().en());
            });
        }
    }

    @Property(tries = 200)
    void theOrderOfTheEvidenceDoesNotMatter(@ForAll("evidence") MatchingEvidence matchingEvidence, @ForAll long seed) {
        MatchingEvidence shuffled = new MatchingEvidence(
                matchingEvidence.asOf(),
                shuffled(matchingEvidence.towns(), seed),
                shuffled(matchingEvidence.ties(), seed),
                shuffled(matchingEvidence.links(), seed),
                matchingEvidence.residents(),
                shuffled(matchingEvidence.memberships(), seed),
                shuffled(matchingEvidence.remarks(), seed),
                matchingEvidence.capacities(),
                matchingEvidence.publications(),
                matchingEvidence.places());

        assertThat(order(shuffled)).isEqualTo(order(matchingEvidence));
    }

    @Property(tries = 300)
    void leavingOutATieLeavesNothingOfIt(
            @ForAll("evidence") MatchingEvidence matchingEvidence,
            @ForAll("towns") int town,
            @ForAll("towns") int heir) {
        MatchingEvidence never = matchingEvidence.without(SmallEvidence.tie(town, ASKING, "certain"));
        KnownTie knownTie = SmallEvidence.tie(town, ASKING, "certain");
        List<KnownTie> ties = new ArrayList<>(never.ties());
        ties.add(knownTie);
        ties.add(underAnotherName(knownTie));
        ties.add(atHeir(knownTie, heir));
        MatchingEvidence with = new SmallEvidence()
                .link(town, ASKING)
                .remark("project", "for both", SmallEvidence.town(town), ASKING.id())
                .addedTo(never, ties);

        assertThat(with.without(knownTie)).isEqualTo(never);
    }

    @Provide
    Arbitrary<Integer> towns() {
        return Arbitraries.integers().between(1, TOWNS);
    }

    private static KnownTie underAnotherName(KnownTie knownTie) {
        return new KnownTie(
                "p-00000000000000ff",
                knownTie.kin(),
                knownTie.town(),
                knownTie.place(),
                Optional.empty(),
                knownTie.course(),
                knownTie.about(),
                knownTie.sources());
    }

    private static KnownTie atHeir(KnownTie knownTie, int heir) {
        return new KnownTie(
                knownTie.partnership(),
                knownTie.kin(),
                SmallEvidence.town(heir),
                knownTie.place(),
                Optional.of(knownTie.town()),
                knownTie.course(),
                knownTie.about(),
                knownTie.sources());
    }

    private static List<Town> order(MatchingEvidence matchingEvidence) {
        return new Matching(SmallEvidence.request(ASKING), matchingEvidence, RULES)
                .scores().stream().map(ScoredTown::town).toList();
    }

    private static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }
}
