package nl.stedenband.listing;

import static nl.stedenband.listing.ListColumns.thing;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.graph.partnership.ListedPartnership;
import nl.stedenband.graph.partnership.PartnershipCriteria;
import nl.stedenband.graph.partnership.PartnershipQueries;
import nl.stedenband.graph.partnership.Tie;
import nl.stedenband.graph.source.SourcedAssertion;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.listing.ListName.ListOwner;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.TieKind;
import nl.stedenband.registry.traversal.TableMetadata.Subject;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.registry.traversal.ValueType;

/** Partnerships, and what is behind one of them. */
public final class PartnershipLists {
    private static final String COLLECTION = "partnerships";
    private static final List<ThingKind> PARTIES = List.of(ThingKind.MUNICIPALITY, ThingKind.PARTNER_CITY);
    private static final List<ThingKind> DETAILS = List.of(
            ThingKind.THEME, ThingKind.MOTIVE, ThingKind.PROGRAMME, ThingKind.ORGANISATION, ThingKind.NETWORK_MODEL);

    /**
     * Of lists of the ties of one party: the columns that partnerships have, and what is known of one pair. Seen from one of its
     * parties, a tie of more than two is a row for each partner, so there are no others.
     */
    static final ListColumns<Tie> TIES = ListColumns.of(Tie.class, Subject.RELATION)
            .with("tie", ValueType.PARTNERSHIP, Set.of("partnership"), item -> tie(item.partnership()))
            .with("kind", ValueType.TEXT, Tie::kind)
            .with("status", ValueType.STATUS, Tie::status)
            .with("party", ValueType.PARTY, item -> thing(item.party()))
            .with("partner", ValueType.PARTY, item -> thing(item.partner()))
            .with("country", ValueType.COUNTRY, item -> thing(item.country()))
            .with("since", ValueType.EDTF, Tie::since)
            .with("until", ValueType.EDTF, Tie::until)
            .with("firstSeen", ValueType.EDTF, Tie::firstSeen)
            .with("lastSeen", ValueType.EDTF, Tie::lastSeen)
            .inFiles("basis", ValueType.TEXT, Tie::basis)
            .inFiles("seenDays", ValueType.INTEGER, Tie::seenDays)
            .inFiles("seenBy", ValueType.TEXT, Tie::seenBy)
            .inFiles("begin", ValueType.EDTF, Tie::begin)
            .inFiles("end", ValueType.EDTF, Tie::end)
            .severalInFiles("disputedBy", ValueType.TEXT, Tie::disputedBy)
            .with("inheritedFrom", ValueType.MUNICIPALITY, item -> thing(item.inheritedFrom()))
            .severalInFiles("villages", ValueType.TEXT, Tie::villages)
            .severalInFiles("endedBy", ValueType.PARTY, PartnershipLists::enders)
            .with("endReason", ValueType.TEXT, Tie::endReason)
            .severalInFiles("continuedBy", ValueType.TEXT, Tie::continuedBy)
            .severalInFiles("assertions", ValueType.TEXT, Tie::assertions)
            .severalInFiles("sources", ValueType.TEXT, Tie::sources);

    /** A tie of more than two has the others in a list. */
    private static final ListColumns<ListedPartnership> PARTNERSHIPS = ListColumns.of(
                    ListedPartnership.class, Subject.RELATION)
            .with("tie", ValueType.PARTNERSHIP, Set.of("id"), item -> tie(item.id()))
            .with("kind", ValueType.TEXT, ListedPartnership::kind)
            .with("status", ValueType.STATUS, ListedPartnership::status)
            .with("party", ValueType.PARTY, Set.of("parties"), item -> party(item, 0))
            .with("partner", ValueType.PARTY, Set.of("parties"), item -> party(item, 1))
            .severalInFiles("others", ValueType.PARTY, Set.of("parties"), PartnershipLists::others)
            .with("country", ValueType.COUNTRY, Set.of("parties"), PartnershipLists::country)
            .with("since", ValueType.EDTF, ListedPartnership::since)
            .with("until", ValueType.EDTF, ListedPartnership::until)
            .with("firstSeen", ValueType.EDTF, ListedPartnership::firstSeen)
            .with("lastSeen", ValueType.EDTF, ListedPartnership::lastSeen)
            .with("inheritedFrom", ValueType.MUNICIPALITY, item -> thing(item.inheritedFrom()))
            .severalInFiles("words", ValueType.TEXT, ListedPartnership::words)
            .severalInFiles("disputedBy", ValueType.TEXT, ListedPartnership::disputedBy)
            .severalInFiles("themes", ValueType.TEXT, PartnershipLists::themes)
            .severalInFiles("sources", ValueType.TEXT, ListedPartnership::sources);

    public static final RegistryList<ListedPartnership> ALL = new RegistryList<>(
            ListName.of(COLLECTION),
            ListParameters.names(
                            ListFilter.oneOf("kind", TieKind.slugs()).onPages(),
                            ListFilter.id("country", ThingKind.COUNTRY).onPages(),
                            ListFilter.id("municipality", ThingKind.MUNICIPALITY),
                            ListFilter.id("partnerCity", ThingKind.PARTNER_CITY),
                            ListFilter.id("theme", ThingKind.THEME),
                            ListFilter.id("motive", ThingKind.MOTIVE),
                            ListFilter.id("programme", ThingKind.PROGRAMME),
                            ListFilter.id("organisation", ThingKind.ORGANISATION),
                            ListFilter.id("networkModel", ThingKind.NETWORK_MODEL))
                    .seenFromOnPages(),
            PARTNERSHIPS,
            ListQuery.paged(
                    PartnershipQueries.class,
                    (partnerships, asked, page) ->
                            partnerships.list(asked.names(), criteria(asked), asked.viewpoint(), page)));

    public static final RegistryList<SourcedAssertion> ASSERTIONS = new RegistryList<>(
            ListName.below(COLLECTION, ListOwner.PARTNERSHIP, "assertions"),
            ListParameters.NONE.seenFrom(),
            SourceLists.SAID,
            ListQuery.whole(PartnershipQueries.class, (partnerships, asked) -> partnerships.assertions(asked.id())));

    private PartnershipLists() {}

    /** The partnerships that have to do with a thing of some kind. */
    static RegistryList<ListedPartnership> having(ThingKind thingKind) {
        return new RegistryList<>(
                ListName.below(thingKind.collection().orElseThrow(), ListOwner.THING, "partnerships"),
                ListParameters.NONE.seenFrom(),
                PARTNERSHIPS,
                ListQuery.paged(
                        PartnershipQueries.class,
                        (partnerships, asked, page) -> partnerships.list(
                                NameSearch.ANYTHING,
                                having(asked, ThingId.of(thingKind, asked.id())),
                                asked.viewpoint(),
                                page)));
    }

    private static PartnershipCriteria having(ListQuestion asked, ThingId detail) {
        return new PartnershipCriteria(
                null, null, List.of(), List.of(asked.thesaurus().keysMeantBy(detail)));
    }

    private static PartnershipCriteria criteria(ListQuestion asked) {
        return new PartnershipCriteria(asked.text("kind"), asked.text("country"), asked.keys(PARTIES), details(asked));
    }

    /** For each that is asked for, the keys of all that it means. */
    private static List<List<String>> details(ListQuestion asked) {
        return DETAILS.stream()
                .flatMap(thingKind -> Stream.ofNullable(asked.text(thingKind.word()))
                        .map(id -> asked.thesaurus().keysMeantBy(ThingId.of(thingKind, id))))
                .toList();
    }

    private static Thing tie(String id) {
        return thing(ThingKind.PARTNERSHIP, id, id, null);
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

    private static List<Thing> enders(Tie item) {
        return item.endedBy().stream().map(ListColumns::thing).toList();
    }

    /** Themes aren't things here: in a network they would be nodes. */
    private static List<String> themes(ListedPartnership item) {
        return item.themes().stream().map(Named::id).toList();
    }

    /** That the partner is or lies in. */
    private static @Nullable Thing country(ListedPartnership item) {
        Thing partner = party(item, 1);
        return partner == null || partner.id().kind() == ThingKind.COUNTRY
                ? partner
                : thing(item.parties().get(1).country());
    }
}
