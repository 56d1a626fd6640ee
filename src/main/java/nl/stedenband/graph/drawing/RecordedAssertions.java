package nl.stedenband.graph.drawing;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.ThingId;

/** Reads assertions back as they were recorded. Few sources say much, so a source is read once, not with each assertion. */
@Singleton
public final class RecordedAssertions {
    private final AssertionQueries assertions;
    private final CitedSourceQueries sources;

    RecordedAssertions(AssertionQueries assertions, CitedSourceQueries sources) {
        this.assertions = assertions;
        this.sources = sources;
    }

    /** Those of some kinds that speak of any of some things, retracted ones among them. */
    List<Assertion> ofThings(Collection<ThingId> things, Collection<AssertionKind> kinds) {
        return read(assertions.ofThings(
                things.stream().map(ThingId::key).toList(),
                kinds.stream().map(AssertionKind::slug).toList()));
    }

    /** Those that there are, retracted ones among them. */
    public List<Assertion> byIds(List<String> ids) {
        return read(assertions.byIds(ids));
    }

    /** All of a kind, one by one as the graph finds them; whoever asks closes them. */
    Stream<Assertion> ofKind(AssertionKind kind) {
        Map<String, Source> known = sources.byId();
        return assertions
                .ofKind(kind.slug())
                // others may record a new source meanwhile
                .map(row -> row.toAssertion(known.computeIfAbsent(row.source(), sources::get)));
    }

    private List<Assertion> read(List<AssertionRow> rows) {
        Map<String, Source> cited =
                sources.byIds(rows.stream().map(AssertionRow::source).distinct().toList());
        return rows.stream()
                .map(row -> row.toAssertion(cited.get(row.source())))
                .toList();
    }
}
