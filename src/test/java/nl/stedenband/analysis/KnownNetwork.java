package nl.stedenband.analysis;

import java.util.Arrays;

/** Networks of which books give the figures. */
enum KnownNetwork {
    NOTHING("", 0),
    SINGLE_PLACE("", 1),
    TWO_TOWNS("0-1", 2),
    TRIANGLE("0-1 1-2 2-0", 3),
    /** Five leaves around a middle. */
    STAR("0-1 0-2 0-3 0-4 0-5", 6),
    CHAIN("0-1 1-2 2-3 3-4", 5),
    /** Of two levels below its root. */
    TREE("0-1 0-2 1-3 1-4 2-5 2-6", 7),
    CLIQUE("0-1 0-2 0-3 0-4 0-5 1-2 1-3 1-4 1-5 2-3 2-4 2-5 3-4 3-5 4-5", 6),
    /** A triangle, a pair, and a place alone. */
    SEVERAL_PARTS("0-1 1-2 2-0 3-4", 6),
    /** J. Petersen, 1898. */
    PETERSEN("0-1 1-2 2-3 3-4 4-0 0-5 1-6 2-7 3-8 4-9 5-7 7-9 9-6 6-8 8-5", 10),
    /** W. W. Zachary, An information flow model for conflict and fission in small groups, 1977; the places numbered from 0. */
    KARATE_CLUB(
            "0-1 0-2 0-3 0-4 0-5 0-6 0-7 0-8 0-10 0-11 0-12 0-13 0-17 0-19 0-21 0-31 1-2 1-3 1-7 1-13 1-17 1-19 1-21 1-30 "
                    + "2-3 2-7 2-8 2-9 2-13 2-27 2-28 2-32 3-7 3-12 3-13 4-6 4-10 5-6 5-10 5-16 6-16 8-30 8-32 8-33 9-33 "
                    + "13-33 14-32 14-33 15-32 15-33 18-32 18-33 19-33 20-32 20-33 22-32 22-33 23-25 23-27 23-29 23-32 23-33 "
                    + "24-25 24-27 24-31 25-31 26-29 26-33 27-33 28-31 28-33 29-32 29-33 30-32 30-33 31-32 31-33 32-33",
            34);

    private final String ties;
    private final int places;

    KnownNetwork(String ties, int places) {
        this.ties = ties;
        this.places = places;
    }

    SimpleNetwork network() {
        NetworkBuilder builder = new NetworkBuilder();
        for (int place = 0; place < places; place++) {
            builder.addPlace(id(place));
        }
        Arrays.stream(ties.split(" ")).filter(tie -> !tie.isEmpty()).forEach(tie -> {
            String[] ends = tie.split("-");
            builder.addTie(id(Integer.parseInt(ends[0])), id(Integer.parseInt(ends[1])));
        });
        return builder.build().network();
    }

    /** By which places keep their numbers. */
    private static String id(int place) {
        return "%02d".formatted(place);
    }
}
