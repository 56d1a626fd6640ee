package nl.stedenband.api;

import static nl.stedenband.api.ListColumns.thing;

import java.util.List;
import java.util.Set;
import nl.stedenband.graph.source.SourceSummary;
import nl.stedenband.graph.source.SourcedAssertion;
import nl.stedenband.graph.thing.ListedSurvey;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.traversal.TableMetadata.Subject;
import nl.stedenband.registry.traversal.ValueType;

/** Lists of what things are known from as tables. */
final class RecordLists {
    static final List<ItemRows<?>> ALL = List.of(
            new ItemRows<>(
                    SourceSummary.class,
                    Subject.THING,
                    new ListColumns<SourceSummary>()
                            .with("id", ValueType.TEXT, SourceSummary::id)
                            .with("title", ValueType.TEXT, SourceSummary::title)
                            .with("publisher", ValueType.TEXT, SourceSummary::publisher)
                            .with("published", ValueType.EDTF, SourceSummary::published)
                            .with("retrieved", ValueType.EDTF, SourceSummary::retrieved)
                            .with("licence", ValueType.TEXT, SourceSummary::licence)
                            .with("url", ValueType.TEXT, SourceSummary::url)
                            .with("rank", ValueType.TEXT, SourceSummary::rank)
                            .with("liveAssertions", ValueType.INTEGER, SourceSummary::liveAssertions)),
            new ItemRows<>(
                    ListedSurvey.class,
                    Subject.THING,
                    new ListColumns<ListedSurvey>()
                            .with(
                                    "survey",
                                    ValueType.SURVEY,
                                    false,
                                    Set.of("id", "title"),
                                    item -> thing(ThingKind.SURVEY, item.id(), item.title(), null))
                            .with("figures", ValueType.INTEGER, ListedSurvey::figures)
                            .withList("sources", ValueType.TEXT, ListedSurvey::sources)),
            new ItemRows<>(SourcedAssertion.class, Subject.RELATION, assertions()));

    private RecordLists() {}

    /** What it says of its things besides when is told as {@code name: value}. */
    private static ListColumns<SourcedAssertion> assertions() {
        return new ListColumns<SourcedAssertion>()
                .with("id", ValueType.TEXT, SourcedAssertion::id)
                .with("kind", ValueType.TEXT, SourcedAssertion::kind)
                .withList("participants", ValueType.TEXT, item -> item.participants().stream()
                        .map(mention -> "%s: %s/%s"
                                .formatted(
                                        mention.role(),
                                        mention.thing().kind(),
                                        mention.thing().id()))
                        .toList())
                .with("held", ValueType.EDTF, SourcedAssertion::held)
                .with("seen", ValueType.EDTF, SourcedAssertion::seen)
                .withList("renewed", ValueType.EDTF, SourcedAssertion::renewed)
                .with("denied", ValueType.BOOLEAN, SourcedAssertion::denied)
                .withList("attributes", ValueType.TEXT, item -> item.attributes().stream()
                        .map(attribute -> attribute.name() + ": " + attribute.value())
                        .toList())
                .with("quote", ValueType.TEXT, SourcedAssertion::quote)
                .with("recordedAt", ValueType.TEXT, item -> item.recordedAt().toString())
                .with("recordedBy", ValueType.TEXT, SourcedAssertion::recordedBy)
                .with(
                        "retractedAt",
                        ValueType.TEXT,
                        false,
                        Set.of("retraction"),
                        item -> item.retraction() == null
                                ? null
                                : item.retraction().at().toString())
                .with(
                        "sources",
                        ValueType.TEXT,
                        true,
                        Set.of("source", "locator"),
                        item -> List.of(item.source().id() + '#' + item.locator()));
    }
}
