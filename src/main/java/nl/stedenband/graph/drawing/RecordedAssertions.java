package nl.stedenband.graph.drawing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Citation;
import nl.stedenband.registry.Geography;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.ThingId;

/** Reads assertions back as they were recorded. Few sources say much, so a source is read once, not with each assertion. */
@Singleton
public final class RecordedAssertions {
    private final AssertionQueries assertions;
    private final AssertionWrites writes;
    private final CitedSourceQueries sources;

    RecordedAssertions(AssertionQueries assertions, AssertionWrites writes, CitedSourceQueries sources) {
        this.assertions = assertions;
        this.writes = writes;
        this.sources = sources;
    }

    /** Those of some kinds that speak of any of some things, up to the change of a number; retracted ones among them. */
    List<Assertion> ofThings(Collection<ThingId> things, Collection<AssertionKind> kinds, long latest) {
        return read(assertions.ofThings(
                things.stream().map(ThingId::key).toList(),
                kinds.stream().map(AssertionKind::slug).toList(),
                latest));
    }

    /** Those that each of some units is drawn from, up to the change of a number; retracted ones among them. */
    Map<String, List<Assertion>> ofUnits(List<String> units, long latest) {
        List<AssertionQueries.OfUnit> rows = assertions.ofUnits(units, latest);
        Map<String, Source> cited = sources.byIds(
                rows.stream().map(AssertionQueries.OfUnit::source).distinct().toList());
        return rows.stream()
                .collect(Collectors.groupingBy(
                        AssertionQueries.OfUnit::unit,
                        Collectors.mapping(
                                row -> row.row().toAssertion(cited.get(row.source())), Collectors.toList())));
    }

    /**
     * Marks assertions with the units that are drawn from them, where they are marked otherwise.
     *
     * @return how many marks were not as they should be
     */
    long markUnits(List<String> ids, Geography geography) {
        List<Map<String, Object>> missing = new ArrayList<>();
        for (Marked marked : marked(assertions.byIds(ids))) {
            missing.addAll(UnitMarks.of(marked.assertion(), geography).missing(marked.row()));
        }
        if (!missing.isEmpty()) {
            writes.markUnits(missing);
        }
        return missing.size();
    }

    /** The same as they would be read back: others may have described a source otherwise since its id was written down. */
    List<Assertion> cited(Collection<Assertion> handedIn) {
        Map<String, Source> cited = sources.byIds(handedIn.stream()
                .map(assertion -> assertion.cites().source().id())
                .distinct()
                .toList());
        return handedIn.stream()
                .map(assertion -> new Assertion(
                        assertion.id(),
                        assertion.fingerprint(),
                        assertion.says(),
                        new Citation(
                                cited.get(assertion.cites().source().id()),
                                assertion.cites().locator(),
                                assertion.cites().quote()),
                        assertion.recorded()))
                .toList();
    }

    /** Those that there are, retracted ones among them. */
    public List<Assertion> byIds(List<String> ids) {
        return read(assertions.byIds(ids));
    }

    /** All of a kind, one by one as the graph finds them; whoever asks closes them. */
    Stream<Marked> ofKind(AssertionKind kind) {
        Map<String, Source> known = sources.byId();
        return assertions
                .ofKind(kind.slug())
                // others may record a new source meanwhile
                .map(row -> new Marked(row.toAssertion(known.computeIfAbsent(row.source(), sources::get)), row));
    }

    /** All of a source, one by one as the graph finds them; whoever asks closes them. */
    Stream<Assertion> ofSource(String source) {
        Source cited = sources.get(source);
        return assertions.ofSource(source).map(row -> row.toAssertion(cited));
    }

    /** An assertion, and how the graph keeps it. */
    record Marked(Assertion assertion, AssertionRow row) {
        boolean isMarkedBy(Geography geography) {
            return UnitMarks.of(assertion, geography).missing(row).isEmpty();
        }
    }

    private List<Assertion> read(List<AssertionRow> rows) {
        return marked(rows).stream().map(Marked::assertion).toList();
    }

    private List<Marked> marked(List<AssertionRow> rows) {
        Map<String, Source> cited =
                sources.byIds(rows.stream().map(AssertionRow::source).distinct().toList());
        return rows.stream()
                .map(row -> new Marked(row.toAssertion(cited.get(row.source())), row))
                .toList();
    }
}
