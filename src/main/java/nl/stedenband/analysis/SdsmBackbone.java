package nl.stedenband.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which members share more groups than by chance: the stochastic degree sequence model (Z. P. Neal, <i>The backbone of bipartite projections: Inferring relationships
 * from co-authorship, co-sponsorship, co-attendance and other co-behaviors</i>, Social Networks 39, 2014), with chances by {@link MembershipChances}. Large networks make
 * everybody share something with everybody; this says of each pair how likely chance alone would have given it as many. How many groups two members share by chance
 * is a sum of as many trials as there are groups, each with its own chance: a Poisson-binomial distribution, computed exactly.
 */
public final class SdsmBackbone {

    private SdsmBackbone() {}

    /**
     * Two members that share a group.
     *
     * @param shared how many
     * @param expected how many by chance
     * @param p how likely chance alone gives as many or more
     */
    public record SharedPair(String one, String other, int shared, double expected, double p) {}

    /** What chance gives two members that are in so many groups each. */
    private record ByChance(double expected, double p) {}

    /** What tells it from that of others: members that are in as many groups have the same chances. */
    private record Alike(int oneClass, int otherClass, int shared) {}

    /**
     * The pairs that share so many groups that chance alone gives as many or more with no more than a probability, in the order of their ids. To be
     * read with the number of pairs in mind: of many some come out by chance.
     *
     * @param most the greatest probability; 1 for all pairs that share a group
     */
    public static List<SharedPair> of(BipartiteNetwork network, double most) {
        MembershipChances chances = MembershipChances.of(network);
        Map<Alike, ByChance> known = new HashMap<>();
        List<SharedPair> pairs = new ArrayList<>();
        int members = network.members().size();
        for (int one = 0; one < members; one++) {
            for (int other = one + 1; other < members; other++) {
                int shared = network.shared(one, other);
                if (shared > 0) {
                    Alike alike = new Alike(chances.classOf(one), chances.classOf(other), shared);
                    ByChance byChance = known.computeIfAbsent(alike, any -> byChance(any, network, chances));
                    if (byChance.p <= most) {
                        pairs.add(new SharedPair(
                                network.members().get(one),
                                network.members().get(other),
                                shared,
                                byChance.expected,
                                byChance.p));
                    }
                }
            }
        }
        return List.copyOf(pairs);
    }

    private static ByChance byChance(Alike alike, BipartiteNetwork network, MembershipChances chances) {
        double[] both = IntStream.range(0, network.groups().size())
                .mapToDouble(group -> chances.of(alike.oneClass, group) * chances.of(alike.otherClass, group))
                .toArray();
        return new ByChance(Arrays.stream(both).sum(), atLeast(both, alike.shared));
    }

    /** How likely so many of some independent trials succeed, or more: by the trial at which the last of so many does. */
    static double atLeast(double[] chances, int successes) {
        double[] fewer = new double[successes];
        fewer[0] = 1;
        double reached = 0;
        for (double chance : chances) {
            reached += fewer[successes - 1] * chance;
            for (int i = successes - 1; i > 0; i--) {
                fewer[i] += chance * (fewer[i - 1] - fewer[i]);
            }
            fewer[0] *= 1 - chance;
        }
        return Math.min(1, reached);
    }
}
