package nl.stedenband.analysis;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** How many ties places have. */
public final class DegreeDistribution {
    private final SimpleNetwork network;
    private final long[] placesByDegree;

    /** How many places have a number of ties. */
    public record DegreeCount(int degree, long places) {}

    /**
     * How closely the places of more than so many ties are tied to each other.
     *
     * @param ties among those places
     * @param share of the ties that there could be among them; nothing for a single place
     */
    public record RichClub(int degree, long places, long ties, OptionalDouble share) {}

    private DegreeDistribution(SimpleNetwork network, long[] placesByDegree) {
        this.network = network;
        this.placesByDegree = placesByDegree;
    }

    static DegreeDistribution of(SimpleNetwork network) {
        int max = 0;
        for (int place = 0; place < network.size(); place++) {
            max = Math.max(max, network.degree(place));
        }
        long[] placesByDegree = new long[max + 1];
        for (int place = 0; place < network.size(); place++) {
            placesByDegree[network.degree(place)]++;
        }
        return new DegreeDistribution(network, placesByDegree);
    }

    int max() {
        return placesByDegree.length - 1;
    }

    /** From the fewest ties up, without numbers of ties that no place has. */
    List<DegreeCount> counts() {
        List<DegreeCount> counts = new ArrayList<>();
        for (int degree = 0; degree < placesByDegree.length; degree++) {
            if (placesByDegree[degree] > 0) {
                counts.add(new DegreeCount(degree, placesByDegree[degree]));
            }
        }
        return counts;
    }

    /** The share of all pairs of places that have a tie; nothing where there is no pair. */
    OptionalDouble density() {
        double pairs = network.size() * (network.size() - 1.0) / 2;
        return pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of(network.ties() / pairs);
    }

    /**
     * The correlation of the numbers of ties at both ends of a tie (M. E. J. Newman, <i>Assortative mixing in networks</i>, Physical Review Letters 89,
     * 208701, 2002, equation 4), computed of whole numbers and divided at last. Nothing where all ends have as many ties, or there
     * is no tie.
     */
    OptionalDouble assortativity() {
        BigInteger ends = power(1);
        BigInteger squares = power(2);
        BigInteger cubes = power(3);
        BigInteger products = BigInteger.valueOf(products());
        BigInteger squared = squares.multiply(squares);
        BigInteger variance = ends.multiply(cubes).subtract(squared);
        return variance.signum() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(ends.multiply(products).subtract(squared).doubleValue() / variance.doubleValue());
    }

    private BigInteger power(int exponent) {
        BigInteger sum = BigInteger.ZERO;
        for (DegreeCount count : counts()) {
            sum = sum.add(BigInteger.valueOf(count.places)
                    .multiply(BigInteger.valueOf(count.degree).pow(exponent)));
        }
        return sum;
    }

    /** The sum over both directions of all ties; no more than the square of the number of their ends. */
    private long products() {
        long sum = 0;
        for (int place = 0; place < network.size(); place++) {
            long ofNeighbours = 0;
            for (int i = network.start(place); i < network.end(place); i++) {
                ofNeighbours += network.degree(network.neighbour(i));
            }
            sum += ofNeighbours * network.degree(place);
        }
        return sum;
    }

    /**
     * For each number of ties that places have, but the greatest: how closely those with more are tied to each other (S. Zhou and R. J. Mondragón, <i>The rich-club
     * phenomenon in the Internet topology</i>, IEEE Communications Letters 8, 2004). Not set against a random network.
     */
    List<RichClub> richClub() {
        long[] tiesByLesserDegree = new long[placesByDegree.length];
        for (int place = 0; place < network.size(); place++) {
            for (int i = network.start(place); i < network.end(place); i++) {
                int neighbour = network.neighbour(i);
                if (neighbour > place) {
                    tiesByLesserDegree[Math.min(network.degree(place), network.degree(neighbour))]++;
                }
            }
        }
        long places = 0;
        long ties = 0;
        List<RichClub> clubs = new ArrayList<>();
        for (int degree = max(); degree >= 0; degree--) {
            if (places > 0 && placesByDegree[degree] > 0) {
                double pairs = places * (places - 1.0) / 2;
                clubs.add(
                        0,
                        new RichClub(
                                degree,
                                places,
                                ties,
                                pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of(ties / pairs)));
            }
            places += placesByDegree[degree];
            ties += tiesByLesserDegree[degree];
        }
        return List.copyOf(clubs);
    }
}
