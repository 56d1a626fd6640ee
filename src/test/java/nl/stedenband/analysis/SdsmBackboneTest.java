package nl.stedenband.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.stedenband.analysis.SdsmBackbone.SharedPair;
import org.junit.jupiter.api.Test;

/** Who shares more groups than by chance. */
class SdsmBackboneTest {

    /** Each of four is in two of four groups, so each is in each with a chance of a half. */
    @Test
    void whereAllAreAlikeItIsTheBinomialDistribution() {
        BipartiteNetwork ring = BipartiteNetwork.of(Map.of(
                "a", Set.of("1", "2"),
                "b", Set.of("2", "3"),
                "c", Set.of("3", "4"),
                "d", Set.of("4", "1")));

        assertThat(SdsmBackbone.of(ring, 1))
                .extracting(pair -> pair.one() + pair.other())
                .containsExactly("ab", "ad", "bc", "cd");
        assertThat(SdsmBackbone.of(ring, 1)).allSatisfy(pair -> {
            assertThat(pair.shared()).isEqualTo(1);
            assertThat(pair.expected()).isCloseTo(1, within(1e-6));
            // 1 - (3/4)^4
            assertThat(pair.p()).isCloseTo(0.68359375, within(1e-6));
        });
    }

    @Test
    void whoIsInEverythingSharesNothingBeyondChance() {
        BipartiteNetwork network = BipartiteNetwork.of(Map.of("all", Set.of("1", "2", "3"), "few", Set.of("1")));

        assertThat(SdsmBackbone.of(network, 1)).containsExactly(new SharedPair("all", "few", 1, 1, 1));
    }

    /** Two that share all of their many groups, which others hardly share, stand out. */
    @Test
    void aPairThatKeepsTogetherStandsOut() {
        Map<String, Set<String>> groups = new HashMap<>();
        for (String member : List.of("one", "two")) {
            groups.put(
                    member,
                    IntStream.range(0, 10).mapToObj(group -> "theirs-" + group).collect(Collectors.toSet()));
        }
        for (int i = 0; i < 20; i++) {
            groups.put("other-" + i, Set.of("all", "odd-" + i % 15, "even-" + i * 7 % 15));
        }

        List<SharedPair> pairs = SdsmBackbone.of(BipartiteNetwork.of(groups), 0.001);

        assertThat(pairs).extracting(pair -> pair.one() + ' ' + pair.other()).containsExactly("one two");
    }

    @Property(tries = 200)
    void byChanceEverybodyIsInAsManyGroupsAsInFact(@ForAll("memberships") BipartiteNetwork network) {
        MembershipChances chances = MembershipChances.of(network);
        int members = network.members().size();
        int groups = network.groups().size();

        for (int member = 0; member < members; member++) {
            int one = member;
            assertThat(IntStream.range(0, groups)
                            .mapToDouble(group -> chances.of(chances.classOf(one), group))
                            .sum())
                    .isCloseTo(network.memberDegrees()[member], within(1e-4));
        }
        for (int group = 0; group < groups; group++) {
            int one = group;
            assertThat(IntStream.range(0, members)
                            .mapToDouble(member -> chances.of(chances.classOf(member), one))
                            .sum())
                    .isCloseTo(network.groupDegrees()[group], within(1e-4));
        }
    }

    @Property(tries = 200)
    void everyPairThatSharesAGroupIsThereWithAChance(@ForAll("memberships") BipartiteNetwork network) {
        assertThat(SdsmBackbone.of(network, 1)).allSatisfy(pair -> {
            int one = network.members().indexOf(pair.one());
            int other = network.members().indexOf(pair.other());
            assertThat(pair.shared()).isEqualTo(network.shared(one, other)).isPositive();
            assertThat(pair.p()).isBetween(0.0, 1.0);
            assertThat(pair.expected()).isBetween(0.0, (double) network.groups().size());
        });
    }

    /** As one adds up all outcomes. */
    @Property(tries = 200)
    void theDistributionIsThatOfAllOutcomes(
            @ForAll @Size(min = 1, max = 10) List<@DoubleRange(min = 0, max = 1) Double> chances,
            @ForAll @IntRange(min = 1, max = 10) int successes) {
        double expected = 0;
        for (int outcome = 0; outcome < 1 << chances.size(); outcome++) {
            if (Integer.bitCount(outcome) >= successes) {
                double likely = 1;
                for (int i = 0; i < chances.size(); i++) {
                    likely *= (outcome >> i & 1) == 1 ? chances.get(i) : 1 - chances.get(i);
                }
                expected += likely;
            }
        }

        assertThat(SdsmBackbone.atLeast(
                        chances.stream().mapToDouble(Double::doubleValue).toArray(), successes))
                .isCloseTo(expected, within(1e-12));
    }

    @Provide
    Arbitrary<BipartiteNetwork> memberships() {
        Arbitrary<Integer> member = Arbitraries.integers().between(0, 11);
        Arbitrary<Integer> group = Arbitraries.integers().between(0, 7);
        return Combinators.combine(member, group)
                .as(List::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(all -> {
                    Map<String, Set<String>> groups = new HashMap<>();
                    all.forEach(pair -> groups.computeIfAbsent(pair.get(0).toString(), any -> new TreeSet<>())
                            .add(pair.get(1).toString()));
                    return BipartiteNetwork.of(groups);
                });
    }
}
