package nl.stedenband.analysis;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Random networks in which every place has as many ties as it has, and nothing else is kept: the configuration model of simple networks (B. K. Fosdick,
 * D. B. Larremore, J. Nishimura and J. Ugander, <i>Configuring random graph models with fixed degree sequences</i>, SIAM Review 60, 2018). Two ties
 * drawn by chance exchange an end, many times over; an exchange that would tie a place to itself, or two places twice, is left out and counts, for else
 * not all networks would be equally likely.
 */
final class ConfigurationModel {
    /** After so many, what was is forgotten (S. Maslov and K. Sneppen, <i>Specificity and stability in topology of protein networks</i>, Science 296, 2002). */
    private static final int EXCHANGES_FOR_EACH_TIE = 10;

    private final int[] ones;
    private final int[] others;
    private final Set<Long> there = new HashSet<>();

    private ConfigurationModel(SimpleNetwork network) {
        ones = new int[network.ties()];
        others = new int[network.ties()];
        int tie = 0;
        for (int place = 0; place < network.size(); place++) {
            for (int i = network.start(place); i < network.end(place); i++) {
                if (place < network.neighbour(i)) {
                    ones[tie] = place;
                    others[tie++] = network.neighbour(i);
                    there.add(pair(place, network.neighbour(i)));
                }
            }
        }
    }

    /** One of them; the same for the same seed. */
    static SimpleNetwork draw(SimpleNetwork network, long seed) {
        ConfigurationModel model = new ConfigurationModel(network);
        SplittableRandom random = new SplittableRandom(seed);
        for (long i = 0; model.ones.length > 1 && i < (long) EXCHANGES_FOR_EACH_TIE * model.ones.length; i++) {
            model.exchange(random);
        }
        return model.network(network);
    }

    private void exchange(SplittableRandom random) {
        int tie = random.nextInt(ones.length);
        int with = random.nextInt(ones.length - 1);
        with += with >= tie ? 1 : 0;
        boolean isTurned = random.nextBoolean();
        int end = isTurned ? ones[with] : others[with];
        int begin = isTurned ? others[with] : ones[with];
        if (ones[tie] == end
                || begin == others[tie]
                || there.contains(pair(ones[tie], end))
                || there.contains(pair(begin, others[tie]))) {
            return;
        }
        there.remove(pair(ones[tie], others[tie]));
        there.remove(pair(begin, end));
        there.add(pair(ones[tie], end));
        there.add(pair(begin, others[tie]));
        ones[with] = begin;
        others[with] = others[tie];
        others[tie] = end;
    }

    private static long pair(int one, int other) {
        return ((long) Math.min(one, other) << Integer.SIZE) | Math.max(one, other);
    }

    /** As many ties for each place as before, so each has the same room. */
    private SimpleNetwork network(SimpleNetwork before) {
        int[] next = before.starts().clone();
        int[] neighbours = new int[2 * ones.length];
        for (int tie = 0; tie < ones.length; tie++) {
            neighbours[next[ones[tie]]++] = others[tie];
            neighbours[next[others[tie]]++] = ones[tie];
        }
        for (int place = 0; place < before.size(); place++) {
            Arrays.sort(neighbours, before.start(place), before.end(place));
        }
        return new SimpleNetwork(before.ids(), before.starts(), neighbours);
    }
}
