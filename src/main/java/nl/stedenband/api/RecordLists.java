package nl.stedenband.api;

import static nl.stedenband.api.ListColumns.thing;

import io.micronaut.context.annotation.Factory;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import nl.stedenband.graph.partnership.ListedPartnership;
import nl.stedenband.graph.source.Source;
import nl.stedenband.graph.source.SourcedAssertion;
import nl.stedenband.graph.survey.ListedSurvey;
import nl.stedenband.registry.Kind;
import nl.stedenband.registry.Text;
import nl.stedenband.registry.traversal.Heading.Subject;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.registry.traversal.ValueType;

/** The lists of partnerships, and of what they are known from, as tables. */
@Factory
final class RecordLists {
    private static final Set<String> PARTIES = Set.of("parties");

    /** A tie of more than two has the others in a list. */
    @Singleton
    ListTable<ListedPartnership> partnerships(PartnershipController list) {
        return new ListTable<>(
                "partnerships",
                new Text("Partnerships", "Banden"),
                Subject.RELATION,
                new ListColumns<ListedPartnership>()
                        .with(
                                "tie",
                                ValueType.PARTNERSHIP,
                                false,
                                Set.of("id"),
                                item -> thing(Kind.PARTNERSHIP, item.id(), item.id(), null))
                        .with("kind", ValueType.TEXT, ListedPartnership::kind)
                        .with("status", ValueType.CERTAINTY, ListedPartnership::status)
                        .with("party", ValueType.PARTY, false, PARTIES, item -> party(item, 0))
                        .with("partner", ValueType.PARTY, false, PARTIES, item -> party(item, 1))
                        .with("others", ValueType.PARTY, true, PARTIES, RecordLists::others)
                        .with("country", ValueType.COUNTRY, false, PARTIES, RecordLists::country)
                        .with("since", ValueType.EDTF, ListedPartnership::since)
                        .with("until", ValueType.EDTF, ListedPartnership::until)
                        .with("firstSeen", ValueType.EDTF, ListedPartnership::firstSeen)
                        .with("lastSeen", ValueType.EDTF, ListedPartnership::lastSeen)
                        .with("inheritedFrom", ValueType.MUNICIPALITY, item -> thing(item.inheritedFrom()))
                        .withList("sources", ValueType.TEXT, ListedPartnership::sources),
                list::list);
    }

    private static @Nullable Thing party(ListedPartnership item, int index) {
        return item.parties().size() > index ? thing(item.parties().get(index).party()) : null;
    }

    private static List<Thing> others(ListedPartnership item) {
        return item.parties().stream()
                .skip(2)
                .map(holder -> thing(holder.party()))
                .toList();
    }

    /** That the partner is or lies in. */
    private static @Nullable Thing country(ListedPartnership item) {
        Thing partner = party(item, 1);
        return partner == null || partner.id().kind() == Kind.COUNTRY
                ? partner
                : thing(item.parties().get(1).country());
    }

    @Singleton
    ListTable<Source> sources(SourceController list) {
        return new ListTable<>(
                "sources",
                new Text("Sources", "Bronnen"),
                Subject.THING,
                new ListColumns<Source>()
                        .with("id", ValueType.TEXT, Source::id)
                        .with("title", ValueType.TEXT, Source::title)
                        .with("publisher", ValueType.TEXT, Source::publisher)
                        .with("published", ValueType.EDTF, Source::published)
                        .with("retrieved", ValueType.EDTF, Source::retrieved)
                        .with("licence", ValueType.TEXT, Source::licence)
                        .with("url", ValueType.TEXT, Source::url)
                        .with("rank", ValueType.TEXT, Source::rank)
                        .with("liveAssertions", ValueType.INTEGER, Source::liveAssertions),
                list::list);
    }

    @Singleton
    ListTable<ListedSurvey> surveys(SurveyController list) {
        return new ListTable<>(
                "surveys",
                new Text("Published tables", "Gepubliceerde tabellen"),
                Subject.THING,
                new ListColumns<ListedSurvey>()
                        .with(
                                "survey",
                                ValueType.SURVEY,
                                false,
                                Set.of("id", "title"),
                                item -> thing(Kind.SURVEY, item.id(), item.title(), null))
                        .with("figures", ValueType.INTEGER, ListedSurvey::figures)
                        .withList("sources", ValueType.TEXT, ListedSurvey::sources),
                list::list);
    }

    /** What it says of its things besides when is told as {@code name: value}. */
    @Singleton
    ListTable<SourcedAssertion> assertions(AssertionController list) {
        return new ListTable<>(
                "assertions",
                new Text("Assertions", "Uitspraken"),
                Subject.RELATION,
                new ListColumns<SourcedAssertion>()
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
                        .with("recordedAt", ValueType.TEXT, item -> item.recordedAt()
                                .toString())
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
                                item -> List.of(item.source().id() + '#' + item.locator())),
                list::list);
    }
}
