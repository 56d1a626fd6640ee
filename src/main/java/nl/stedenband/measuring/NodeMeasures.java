package nl.stedenband.measuring;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stedenband.analysis.PlaceMeasures;
import nl.stedenband.graph.CacheFigures;
import nl.stedenband.graph.ExportSlots;
import nl.stedenband.graph.KeptByVersion;
import nl.stedenband.graph.MeasuredCaches;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.graph.VersionedReading;
import nl.stedenband.listing.WrittenParameters;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Table;
import nl.stedenband.registry.traversal.TableMetadata.Subject;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.registry.traversal.ValueType;

/**
 * Measures each place of the network of the ties that hold on a day: a row a place, under the id that it has everywhere. Each measure stands there twice: of the ties
 * that are asked for, which are all possible ones where nothing else is, and of those that are certain or confirmed. What isn't known of a place that has none
 * of these is empty.
 */
@Singleton
public final class NodeMeasures implements MeasuredCaches {
    private static final String NAME = "nodes";
    private static final String SURE = "Sure";
    private static final int MOST_ROWS_KEPT = 100_000;

    /** What is measured of a place. */
    private static final List<Measure> MEASURES = List.of(
            new Measure("degree", ValueType.INTEGER, place -> (long) place.degree()),
            new Measure("betweenness", ValueType.DECIMAL, place -> known(place.betweenness())),
            new Measure("closeness", ValueType.DECIMAL, place -> known(place.closeness())),
            new Measure("eigenvector", ValueType.DECIMAL, place -> known(place.eigenvector())),
            new Measure("clustering", ValueType.DECIMAL, place -> known(place.clustering())),
            new Measure("core", ValueType.INTEGER, place -> (long) place.core()),
            new Measure("component", ValueType.INTEGER, place -> (long) place.component()),
            new Measure("componentSize", ValueType.INTEGER, place -> (long) place.componentSize()),
            new Measure("community", ValueType.INTEGER, place -> (long) place.community()));

    private record Measure(String name, ValueType type, Function<PlaceMeasures, Object> value) {}

    private final SliceReader reader;
    private final VersionedReading versions;
    private final RegistryClock clock;
    private final ExportSlots slots;
    private final KeptByVersion<SliceQuestion.Key, List<List<Object>>> kept =
            new KeptByVersion<>("node-measures", MOST_ROWS_KEPT, List::size);

    NodeMeasures(SliceReader reader, VersionedReading versions, RegistryClock clock, ExportSlots slots) {
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
                                new Column("country", ValueType.TEXT, false)),
                        MEASURES.stream()
                                .flatMap(measure -> Stream.of(
                                        new Column(measure.name, measure.type, false),
                                        new Column(measure.name + SURE, measure.type, false))))
                .toList();
    }

    /**
     * Measures the places of the slice that is asked for, to be taken as a file.
     *
     * @throws InvalidQuestion when anything asked for can't be understood, or isn't known here
     * @throws ExportSlots.TooManyExports when others take as many tables as may be taken at the same time
     */
    public Table open(WrittenParameters asked) {
        SliceQuestion question = SliceQuestion.read(asked, clock.read());
        return slots.open(() -> table(question));
    }

    /** The same for a page, as {@link SliceMeasures#measure} takes what is asked for. */
    public Table read(WrittenParameters asked) {
        return table(SliceQuestion.read(asked, clock.read()));
    }

    private Table table(SliceQuestion question) {
        return versions.readAt(version -> ComputedTable.of(
                NAME,
                BilingualText.of("measures.nodes.title"),
                BilingualText.of("measures.nodes.caution"),
                Subject.THING,
                columns(),
                question.written(),
                question.viewpoint().knownOn(),
                versions.knownOn(question.viewpoint().knownOn(), version),
                kept.get(version.ofThisDatabase(), question.key(version), () -> rows(question))));
    }

    private List<List<Object>> rows(SliceQuestion question) {
        MeasuredSlice slice = reader.read(question);
        return reader.compute(() -> {
            Map<String, PlaceMeasures> sure = PlaceMeasures.of(slice.sure()).stream()
                    .collect(Collectors.toMap(PlaceMeasures::id, Function.identity()));
            return PlaceMeasures.of(slice.askedFor()).stream()
                    .map(place -> row(place, Optional.ofNullable(sure.get(place.id())), slice))
                    .toList();
        });
    }

    private static List<Object> row(PlaceMeasures place, Optional<PlaceMeasures> sure, MeasuredSlice slice) {
        List<Object> row = new ArrayList<>();
        row.add(new Thing(ThingId.ofKey(place.id()), slice.name(place.id()), Optional.empty()));
        row.add(slice.details(place.id())
                .country()
                .map(country -> country.id().value())
                .orElse(null));
        for (Measure measure : MEASURES) {
            row.add(measure.value.apply(place));
            row.add(sure.map(measure.value).orElse(null));
        }
        return row;
    }

    private static @Nullable Double known(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    @Override
    public List<CacheFigures> cacheFigures() {
        return List.of(kept.figures());
    }
}
