package nl.stedenband.analysis;

import java.util.Arrays;

/**
 * How likely each member is in each group, where only chance decides and every member is in as many groups, and every group has as many members, as
 * they are in fact, on the average: the bipartite configuration model (F. Saracco et al., <i>Randomizing bipartite networks: the case of the World Trade Web</i>,
 * Scientific Reports 5, 10595, 2015), which Z. P. Neal, R. Domagalski and B. Sagan (<i>Comparing alternatives to the fixed degree sequence model for extracting
 * the backbone of bipartite projections</i>, Scientific Reports 11, 23929, 2021) found best for {@link SdsmBackbone}. The chance is
 * {@code xy / (1 + xy)}, with an {@code x} for each member and a {@code y} for each group; they are sought by turns until all sums are right. Members that
 * are in as many groups have the same {@code x}, so one is sought for all of them.
 */
final class MembershipChances {
    private static final int MOST_TURNS = 100_000;
    private static final double NEAR = 1e-9;

    private final Side members;
    private final Side groups;
    private final double[][] chances;

    private MembershipChances(Side members, Side groups, double[][] chances) {
        this.members = members;
        this.groups = groups;
        this.chances = chances;
    }

    static MembershipChances of(BipartiteNetwork network) {
        Side members = Side.of(network.memberDegrees());
        Side groups = Side.of(network.groupDegrees());
        return new MembershipChances(members, groups, chances(members, groups));
    }

    /** Members of one class are in as many groups. */
    int classOf(int member) {
        return members.classOf[member];
    }

    /** That a member of a class is in a group. */
    double of(int memberClass, int group) {
        return chances[memberClass][groups.classOf[group]];
    }

    /** Members, or groups, by how many they have of the other. */
    private record Side(int[] classOf, int[] degrees, int[] sizes) {
        static Side of(int[] degreeOf) {
            int[] degrees = Arrays.stream(degreeOf).distinct().sorted().toArray();
            int[] classOf = new int[degreeOf.length];
            int[] sizes = new int[degrees.length];
            for (int i = 0; i < degreeOf.length; i++) {
                classOf[i] = Arrays.binarySearch(degrees, degreeOf[i]);
                sizes[classOf[i]]++;
            }
            return new Side(classOf, degrees, sizes);
        }
    }

    /** Who is in all groups that are left, or a group that has all members that are left, is so for sure, and leaves the others to be shared out by chance. */
    private static double[][] chances(Side members, Side groups) {
        double[][] chances = new double[members.degrees.length][groups.degrees.length];
        Rest ofMembers = Rest.of(members);
        Rest ofGroups = Rest.of(groups);
        while (ofMembers.settle(ofGroups, (member, group) -> chances[member][group] = 1)
                || ofGroups.settle(ofMembers, (group, member) -> chances[member][group] = 1)) {
            // until nobody is left of whom it is sure
        }
        seek(ofMembers, ofGroups, chances);
        return chances;
    }

    /** What is not sure of a side: who is open, and of how many of the other. */
    private record Rest(boolean[] isOpen, double[] degrees, int[] sizes) {
        static Rest of(Side side) {
            boolean[] isOpen = new boolean[side.degrees.length];
            Arrays.fill(isOpen, true);
            return new Rest(isOpen, Arrays.stream(side.degrees).asDoubleStream().toArray(), side.sizes);
        }

        /** How many there are that are open. */
        int count() {
            int count = 0;
            for (int i = 0; i < sizes.length; i++) {
                count += isOpen[i] ? sizes[i] : 0;
            }
            return count;
        }

        /** Closes one class that has all or nothing of the other side. */
        boolean settle(Rest other, Sure sure) {
            int all = other.count();
            for (int i = 0; i < degrees.length; i++) {
                if (isOpen[i] && (degrees[i] == all || degrees[i] == 0)) {
                    isOpen[i] = false;
                    for (int j = 0; j < other.degrees.length && degrees[i] > 0; j++) {
                        if (other.isOpen[j]) {
                            other.degrees[j] -= sizes[i];
                            sure.isSure(i, j);
                        }
                    }
                    return true;
                }
            }
            return false;
        }
    }

    /** Takes note of what is sure. */
    private interface Sure {
        void isSure(int one, int other);
    }

    private static void seek(Rest members, Rest groups, double[][] chances) {
        double[] x = members.degrees.clone();
        double[] y = groups.degrees.clone();
        double ends = 0;
        for (int i = 0; i < x.length; i++) {
            ends += members.isOpen[i] ? members.degrees[i] * members.sizes[i] : 0;
        }
        for (int i = 0; i < x.length; i++) {
            x[i] /= Math.sqrt(Math.max(1, ends));
        }
        for (int j = 0; j < y.length; j++) {
            y[j] /= Math.sqrt(Math.max(1, ends));
        }
        double off = Double.MAX_VALUE;
        for (int turn = 0; turn < MOST_TURNS && off > NEAR; turn++) {
            off = improve(members, x, groups, y);
            improve(groups, y, members, x);
        }
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < y.length; j++) {
                if (members.isOpen[i] && groups.isOpen[j]) {
                    chances[i][j] = x[i] * y[j] / (1 + x[i] * y[j]);
                }
            }
        }
    }

    /** @return by how much the sum of a class was off at most, in shares of what it should be */
    private static double improve(Rest one, double[] x, Rest other, double[] y) {
        double off = 0;
        for (int i = 0; i < x.length; i++) {
            if (one.isOpen[i]) {
                double sum = 0;
                for (int j = 0; j < y.length; j++) {
                    sum += other.isOpen[j] ? other.sizes[j] * y[j] / (1 + x[i] * y[j]) : 0;
                }
                off = Math.max(off, Math.abs(x[i] * sum / one.degrees[i] - 1));
                x[i] = one.degrees[i] / sum;
            }
        }
        return off;
    }
}
