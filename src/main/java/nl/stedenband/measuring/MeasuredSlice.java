package nl.stedenband.measuring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.stedenband.analysis.NetworkBuilder;
import nl.stedenband.analysis.NetworkMeasures;
import nl.stedenband.graph.partnership.TiedPair;
import nl.stedenband.registry.Viewpoint;

/** Networks of the same ties by how sure these are, gathered in one reading. */
final class MeasuredSlice {
    /** Of the statuses that hold, those of which a source says so for the day itself. */
    static final List<String> SURE = List.of("certain", "confirmed");

    private final List<String> asked;
    private final NetworkBuilder ofAsked = new NetworkBuilder();
    private final NetworkBuilder ofSure = new NetworkBuilder();
    private final NetworkBuilder ofPossible = new NetworkBuilder();
    private final Map<String, String> names = new HashMap<>();
    private long withCountries;

    private MeasuredSlice(List<String> asked) {
        this.asked = asked;
    }

    /** @param asked the statuses of the ties that the network itself is made of */
    static MeasuredSlice of(Stream<TiedPair> pairs, List<String> asked) {
        MeasuredSlice slice = new MeasuredSlice(asked);
        pairs.forEach(slice::add);
        return slice;
    }

    private void add(TiedPair pair) {
        boolean isAsked = asked.contains(pair.status());
        if (pair.withCountry()) {
            withCountries += isAsked ? 1 : 0;
            return;
        }
        if (isAsked) {
            ofAsked.addTie(pair.one(), pair.other());
            names.put(pair.one(), pair.oneName());
            names.put(pair.other(), pair.otherName());
        }
        if (SURE.contains(pair.status())) {
            ofSure.addTie(pair.one(), pair.other());
        }
        if (Viewpoint.Status.CURRENT.words().contains(pair.status())) {
            ofPossible.addTie(pair.one(), pair.other());
        }
    }

    /** The measures of what is asked for, with the band that they lie in. */
    MeasuresDocument measure() {
        MeasuresDocument measures = measure(ofAsked);
        MeasuresDocument possible = asked.equals(Viewpoint.Status.CURRENT.words()) ? measures : measure(ofPossible);
        return measures.with(
                new MeasureBand(MeasureBand.Figures.of(measure(ofSure)), MeasureBand.Figures.of(possible)));
    }

    private MeasuresDocument measure(NetworkBuilder ties) {
        NetworkBuilder.Built built = ties.build();
        return MeasuresDocument.of(
                NetworkMeasures.of(built.network()),
                new MeasuresDocument.Dropped(built.loops(), built.doubles(), withCountries),
                names);
    }
}
