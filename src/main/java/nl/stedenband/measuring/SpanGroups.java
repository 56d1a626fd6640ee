package nl.stedenband.measuring;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.stedenband.graph.slice.TieSpan;
import nl.stedenband.graph.thing.Named;

/** Periods of ties by what they have in common. */
enum SpanGroups {
    NONE(span -> List.of(new Label("all", null))),
    REGION(span -> List.of(label(span.region()))),
    COUNTRY(span -> List.of(label(span.country()))),
    KIND(span -> List.of(new Label(span.kind(), null))),
    PROGRAMME(span -> span.programmes().isEmpty()
            ? List.of(label(null))
            : span.programmes().stream().map(SpanGroups::label).toList()),
    MERGER(span -> List.of(new Label(span.merger() ? "dissolved" : "not-dissolved", null)));

    private final Function<TieSpan, List<Label>> labels;

    SpanGroups(Function<TieSpan, List<Label>> labels) {
        this.labels = labels;
    }

    /**
     * What a group is called.
     *
     * @param group nothing for those of none
     */
    record Label(@Nullable String group, @Nullable String name) {}

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> words() {
        return Stream.of(values()).map(SpanGroups::word).toList();
    }

    static Optional<SpanGroups> find(@Nullable String word) {
        return Stream.of(values()).filter(groups -> groups.word().equals(word)).findFirst();
    }

    /** The largest first; those of none last. */
    Map<Label, List<TieSpan>> of(Collection<TieSpan> spans) {
        Map<Label, List<TieSpan>> groups = new LinkedHashMap<>();
        spans.forEach(
                span -> labels.apply(span).forEach(label -> groups.computeIfAbsent(label, any -> new ArrayList<>())
                        .add(span)));
        Map<Label, List<TieSpan>> sorted = new LinkedHashMap<>();
        groups.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Label, List<TieSpan>> entry) ->
                                entry.getKey().group() == null)
                        .thenComparing(entry -> -entry.getValue().size())
                        .thenComparing(entry -> String.valueOf(entry.getKey().group())))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private static Label label(@Nullable Named thing) {
        return thing == null ? new Label(null, null) : new Label(thing.id(), thing.name());
    }

    /** Days since 1970. */
    static long day(String written) {
        return LocalDate.parse(written).toEpochDay();
    }
}
