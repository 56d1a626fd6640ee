package nl.stedenband.measuring;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stedenband.analysis.PeerMeasures;
import nl.stedenband.analysis.PercentileRank;
import nl.stedenband.graph.CacheFigures;
import nl.stedenband.graph.ExportSlots;
import nl.stedenband.graph.KeptByVersion;
import nl.stedenband.graph.MeasuredCaches;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.graph.VersionedReading;
import nl.stedenband.listing.WrittenParameters;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.SizeClass;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Table;
import nl.stedenband.registry.traversal.TableMetadata.Subject;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.registry.traversal.ValueType;

/**
 * Says where a place stands among its peers in the network of a day: the percentile of its number of ties and of its betweenness among all
 * places, and among those of its size class; and what its betweenness would be if each place had as many ties, but with anybody. Peers are places of
 * this network: who has no tie isn't among them.
 */
@Singleton
public final class PeerStanding implements MeasuredCaches {
    private static final String NAME = "peers";
    private static final int MOST_ROWS_KEPT = 100_000;
    private static final List<String> OF_BETWEENNESS = List.of(
            "betweenness",
            "betweennessPercentile",
            "betweennessPercentileInClass",
            "randomMean",
            "randomLow",
            "randomHigh",
            "randomPercentile");

    private final SliceReader reader;
    private final VersionedReading versions;
    private final RegistryClock clock;
    private final ExportSlots slots;
    private final KeptByVersion<SliceQuestion.Key, List<List<Object>>> kept =
            new KeptByVersion<>("peers", MOST_ROWS_KEPT, List::size);

    PeerStanding(SliceReader reader, VersionedReading versions, RegistryClock clock, ExportSlots slots) {
        this.reader = reader;
        this.versions = versions;
        this.clock = clock;
        this.slots = slots;
    }

    /** What stands in a row. */
    public static List<Column> columns() {
        return Stream.concat(
                        Stream.of(
                                new Column("place", ValueType.PARTY, false),
                                new Column("country", ValueType.TEXT, false),
                                new Column("population", ValueType.INTEGER, false),
                                new Column("sizeClass", ValueType.TEXT, false),
                                new Column("peers", ValueType.INTEGER, false),
                                new Column("degree", ValueType.INTEGER, false),
                                new Column("degreePercentile", ValueType.DECIMAL, false),
                                new Column("degreePercentileInClass", ValueType.DECIMAL, false)),
                        OF_BETWEENNESS.stream().map(name -> new Column(name, ValueType.DECIMAL, false)))
                .toList();
    }

    /**
     * Takes a row a place, or that of {@code place} alone, to be had as a file.
     *
     * @throws nl.stedenband.registry.InvalidQuestion when anything asked for can't be understood, or isn't known here
     * @throws ExportSlots.TooManyExports when others take as many tables as may be taken at the same time
     */
    public Table open(WrittenParameters asked) {
        Optional<String> place = Optional.ofNullable(asked.thing("place"));
        SliceQuestion question = SliceQuestion.read(asked, clock.read());
        return slots.open(() -> table(question, place));
    }

    private Table table(SliceQuestion question, Optional<String> place) {
        SortedMap<String, String> written = new TreeMap<>(question.written());
        place.ifPresent(key -> written.put("place", key));
        return versions.readAt(version -> ComputedTable.of(
                NAME,
                BilingualText.of("measures.peers.title"),
                BilingualText.of("measures.peers.caution"),
                Subject.THING,
                columns(),
                written,
                question.viewpoint().knownOn(),
                versions.knownOn(question.viewpoint().knownOn(), version),
                kept.get(version.ofThisDatabase(), question.key(version), () -> rows(question)).stream()
                        .filter(row -> place.isEmpty()
                                || place.get().equals(((Thing) row.get(0)).id().key()))
                        .toList()));
    }

    private List<List<Object>> rows(SliceQuestion question) {
        MeasuredSlice slice = reader.read(question);
        return reader.compute(() -> {
            List<PeerMeasures> all = PeerMeasures.of(slice.askedFor());
            Map<SizeClass, List<PeerMeasures>> classes = new HashMap<>();
            all.forEach(measured -> slice.details(measured.id()).sizeClass().ifPresent(size -> classes.computeIfAbsent(
                            size, any -> new ArrayList<>())
                    .add(measured)));
            Ranks ofAll = Ranks.among(all);
            Map<SizeClass, Ranks> ofClasses = classes.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> Ranks.among(entry.getValue())));
            return all.stream()
                    .map(measured -> row(
                            measured, slice, ofAll, slice.details(measured.id()).sizeClass(), ofClasses))
                    .toList();
        });
    }

    /** Those of a group. */
    private record Ranks(PercentileRank degree, PercentileRank betweenness) {
        static Ranks among(List<PeerMeasures> group) {
            return new Ranks(rank(group, PeerMeasures::degree), rank(group, Ranks::between));
        }

        private static PercentileRank rank(List<PeerMeasures> group, ToDoubleFunction<PeerMeasures> measure) {
            return PercentileRank.among(group.stream().mapToDouble(measure).toArray());
        }

        private static double between(PeerMeasures measured) {
            return measured.betweenness().map(PeerMeasures.Between::value).orElse(0.0);
        }
    }

    private static List<Object> row(
            PeerMeasures measured,
            MeasuredSlice slice,
            Ranks ofAll,
            Optional<SizeClass> size,
            Map<SizeClass, Ranks> ofClasses) {
        Optional<Ranks> peers = size.map(ofClasses::get);
        OptionalLong population = slice.details(measured.id()).population();
        List<Object> row = new ArrayList<>();
        row.add(new Thing(ThingId.ofKey(measured.id()), slice.name(measured.id()), Optional.empty()));
        row.add(slice.details(measured.id())
                .country()
                .map(country -> country.id().value())
                .orElse(null));
        row.add(population.isPresent() ? population.getAsLong() : null);
        row.add(size.map(SizeClass::word).orElse(null));
        row.add(peers.map(ranks -> (long) ranks.degree.size()).orElse(null));
        row.add((long) measured.degree());
        row.add(ofAll.degree.of(measured.degree()));
        row.add(peers.map(ranks -> ranks.degree.of(measured.degree())).orElse(null));
        Optional<PeerMeasures.Between> between = measured.betweenness();
        row.add(between.map(PeerMeasures.Between::value).orElse(null));
        row.add(between.map(one -> ofAll.betweenness.of(one.value())).orElse(null));
        row.add(between.flatMap(one -> peers.map(ranks -> ranks.betweenness.of(one.value())))
                .orElse(null));
        row.add(between.map(PeerMeasures.Between::mean).orElse(null));
        row.add(between.map(PeerMeasures.Between::low).orElse(null));
        row.add(between.map(PeerMeasures.Between::high).orElse(null));
        row.add(between.map(PeerMeasures.Between::percentile).orElse(null));
        return row;
    }

    @Override
    public List<CacheFigures> cacheFigures() {
        return List.of(kept.figures());
    }
}
