package nl.stedenband.listing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.stedenband.graph.source.AssertionCriteria;
import nl.stedenband.graph.source.SourceQueries;
import nl.stedenband.graph.source.SourceSummary;
import nl.stedenband.graph.source.SourcedAssertion;
import nl.stedenband.listing.ListName.ListOwner;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.SourceRank;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.traversal.TableMetadata.Subject;
import nl.stedenband.registry.traversal.ValueType;

/** Sources, and what they say. */
public final class SourceLists {

    /** Of lists of assertions. What one says of its things besides when is told as {@code name: value}. */
    static final ListColumns<SourcedAssertion> SAID = ListColumns.of(SourcedAssertion.class, Subject.RELATION)
            .with("id", ValueType.TEXT, SourcedAssertion::id)
            .with("kind", ValueType.TEXT, SourcedAssertion::kind)
            .severalInFiles("participants", ValueType.TEXT, item -> item.participants().stream()
                    .map(mention -> "%s: %s/%s"
                            .formatted(
                                    mention.role(),
                                    mention.thing().kind(),
                                    mention.thing().id()))
                    .toList())
            .with("held", ValueType.EDTF, SourcedAssertion::held)
            .with("seen", ValueType.EDTF, SourcedAssertion::seen)
            .severalInFiles("renewed", ValueType.EDTF, SourcedAssertion::renewed)
            .with("denied", ValueType.BOOLEAN, SourcedAssertion::denied)
            .severalInFiles("attributes", ValueType.TEXT, item -> item.attributes().stream()
                    .map(attribute -> attribute.name() + ": " + attribute.value())
                    .toList())
            .with("quote", ValueType.TEXT, SourcedAssertion::quote)
            .with("recordedAt", ValueType.TEXT, item -> item.recordedAt().toString())
            .with("recordedBy", ValueType.TEXT, SourcedAssertion::recordedBy)
            .with(
                    "retractedAt",
                    ValueType.TEXT,
                    Set.of("retraction"),
                    item -> item.retraction() == null
                            ? null
                            : item.retraction().at().toString())
            .severalInFiles(
                    "sources",
                    ValueType.TEXT,
                    Set.of("source", "locator"),
                    item -> List.of(item.source().id() + '#' + item.locator()));

    /** What is looked for with {@code q} stands anywhere in the id, title or publisher. */
    public static final RegistryList<SourceSummary> ALL = new RegistryList<>(
            ListName.of("sources"),
            ListParameters.filters(
                    ListFilter.text("q").onPages(),
                    ListFilter.oneOf("rank", SourceRank.slugs()).onPages()),
            ListColumns.of(SourceSummary.class, Subject.THING)
                    .with("id", ValueType.TEXT, SourceSummary::id)
                    .with("title", ValueType.TEXT, SourceSummary::title)
                    .with("publisher", ValueType.TEXT, SourceSummary::publisher)
                    .with("published", ValueType.EDTF, SourceSummary::published)
                    .with("retrieved", ValueType.EDTF, SourceSummary::retrieved)
                    .with("copied", ValueType.EDTF, SourceSummary::copied)
                    .severalInFiles("covers", ValueType.TEXT, item -> item.covers().stream()
                            .map(covered -> covered.kind() + '/' + covered.id())
                            .toList())
                    .with("licence", ValueType.TEXT, SourceSummary::licence)
                    .with("url", ValueType.TEXT, SourceSummary::url)
                    .with("rank", ValueType.TEXT, SourceSummary::rank)
                    .with("liveAssertions", ValueType.INTEGER, SourceSummary::liveAssertions),
            ListQuery.paged(
                    SourceQueries.class,
                    (sources, asked, page) -> sources.list(asked.text("q"), asked.text("rank"), page)));

    public static final RegistryList<SourcedAssertion> ASSERTIONS = new RegistryList<>(
            ListName.of("assertions"),
            ListParameters.filters(
                    ListFilter.key("thing"),
                    ListFilter.text("source"),
                    ListFilter.oneOf("kind", AssertionKind.slugs()),
                    ListFilter.moment("recordedSince"),
                    ListFilter.truth("retracted")),
            SAID,
            ListQuery.paged(SourceQueries.class, (sources, asked, page) -> sources.assertions(criteria(asked), page)));

    public static final RegistryList<SourcedAssertion> ASSERTIONS_OF_SOURCE = new RegistryList<>(
            ListName.below("sources", ListOwner.SOURCE, "assertions"),
            ListParameters.NONE,
            SAID,
            ListQuery.paged(
                    SourceQueries.class,
                    (sources, asked, page) -> sources.assertions(AssertionCriteria.ofSource(asked.id()), page)));

    private SourceLists() {}

    /** What sources say of a thing of some kind. */
    static RegistryList<SourcedAssertion> onThing(ThingKind thingKind) {
        return new RegistryList<>(
                ListName.below(thingKind.collection().orElseThrow(), ListOwner.THING, "assertions"),
                ListParameters.NONE,
                SAID,
                ListQuery.paged(
                        SourceQueries.class,
                        (sources, asked, page) -> sources.assertions(
                                AssertionCriteria.onThing(thingKind.word() + '/' + asked.id()), page)));
    }

    private static AssertionCriteria criteria(ListQuestion asked) {
        Instant since = (Instant) asked.values().get("recordedSince");
        return new AssertionCriteria(
                asked.text("thing"),
                asked.text("source"),
                asked.text("kind"),
                since == null ? null : since.toEpochMilli(),
                asked.truth("retracted"));
    }
}
