package nl.stedenband.measuring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.stedenband.analysis.NetworkBuilder;
import nl.stedenband.analysis.NetworkMeasures;
import nl.stedenband.analysis.SimpleNetwork;
import nl.stedenband.graph.partnership.TiedPair;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.registry.traversal.ThingDetails.Place;

/** Networks of the same ties by how sure these are, gathered in one reading. */
final class MeasuredSlice {
    /** Of the statuses that hold, those of which a source says so for the day itself. */
    static final List<String> SURE = List.of("certain", "confirmed");

    private final List<String> asked;
    private final NetworkBuilder ofAsked = new NetworkBuilder();
    private final NetworkBuilder ofSure = new NetworkBuilder();
    private final NetworkBuilder ofPossible = new NetworkBuilder();
    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, Place> details = new HashMap<>();
    private long withCountries;

    private MeasuredSlice(List<String> asked) {
        this.asked = asked;
    }

    /**
     * @param asked the statuses of the ties that the network itself is made of
     * @param details what is known of places, by their keys
     */
    static MeasuredSlice of(
            Stream<TiedPair> pairs, List<String> asked, Function<List<String>, Map<String, Place>> details) {
        MeasuredSlice slice = new MeasuredSlice(asked);
        pairs.forEach(slice::add);
        slice.details.putAll(details.apply(List.copyOf(slice.names.keySet())));
        return slice;
    }

    private void add(TiedPair pair) {
        boolean isAsked = asked.contains(pair.status());
        if (pair.withCountry()) {
            withCountries += isAsked ? 1 : 0;
            return;
        }
        names.put(pair.one(), pair.oneName());
        names.put(pair.other(), pair.otherName());
        if (isAsked) {
            ofAsked.addTie(pair.one(), pair.other());
        }
        if (SURE.contains(pair.status())) {
            ofSure.addTie(pair.one(), pair.other());
        }
        if (Viewpoint.Status.CURRENT.words().contains(pair.status())) {
            ofPossible.addTie(pair.one(), pair.other());
        }
    }

    /** Of the ties that are asked for. */
    SimpleNetwork askedFor() {
        return ofAsked.build().network();
    }

    /** Of those that are sure. */
    SimpleNetwork sure() {
        return ofSure.build().network();
    }

    /** What a place is called, by its key. */
    String name(String key) {
        return names.get(key);
    }

    Place details(String key) {
        return details.getOrDefault(key, Place.UNKNOWN);
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
                        names)
                .with(MixingDocument.of(built.network(), details));
    }
}
