package nl.stedenband.analysis;

import java.util.Arrays;
import java.util.Optional;

/**
 * How much a place is tied to places that are so themselves: the first eigenvector of the largest component (P. Bonacich, <i>Power and centrality: a family of
 * measures</i>, American Journal of Sociology 92, 1987), the greatest as 1; 0 for places elsewhere. Found by repeated multiplication with the matrix of
 * ties and the unit matrix, whose eigenvectors are the same, as then it doesn't swing in networks of two sides.
 */
final class EigenvectorCentrality {
    private static final double NEAR_ENOUGH = 1e-12;
    private static final int MOST_ROUNDS = 20_000;
    /** Additions; a large network that doesn't settle within them would keep others waiting for long. */
    private static final long MOST_WORK = 2_000_000_000L;

    private EigenvectorCentrality() {}

    /** That of each place; nothing where it doesn't settle, as in long chains, or where there are no places. */
    static Optional<double[]> of(SimpleNetwork network, ConnectedComponents components) {
        int[] places = components.largestPlaces();
        if (places.length == 0) {
            return Optional.empty();
        }
        long rounds = Math.min(MOST_ROUNDS, MOST_WORK / (places.length + 2L * network.ties()) + 1);
        double[] now = new double[network.size()];
        double[] next = new double[network.size()];
        for (int place : places) {
            now[place] = 1;
        }
        for (long round = 0; round < rounds; round++) {
            double greatest = multiply(network, places, now, next);
            double change = 0;
            for (int place : places) {
                next[place] /= greatest;
                change = Math.max(change, Math.abs(next[place] - now[place]));
            }
            double[] before = now;
            now = next;
            next = before;
            if (change < NEAR_ENOUGH) {
                return Optional.of(now);
            }
        }
        return Optional.empty();
    }

    /** Returns the greatest of what comes out. */
    private static double multiply(SimpleNetwork network, int[] places, double[] from, double[] to) {
        Arrays.fill(to, 0);
        double greatest = 0;
        for (int place : places) {
            double sum = from[place];
            for (int i = network.start(place); i < network.end(place); i++) {
                sum += from[network.neighbour(i)];
            }
            to[place] = sum;
            greatest = Math.max(greatest, sum);
        }
        return greatest;
    }
}
