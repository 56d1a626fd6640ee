package nl.stedenband.listing;

import static nl.stedenband.listing.ListColumns.thing;

import java.util.List;
import java.util.Set;
import nl.stedenband.graph.place.ListedNetwork;
import nl.stedenband.graph.place.Membership;
import nl.stedenband.graph.place.MembershipCriteria;
import nl.stedenband.graph.place.NetworkQueries;
import nl.stedenband.listing.ListName.ListOwner;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.traversal.TableMetadata.Subject;
import nl.stedenband.registry.traversal.ValueType;

/** Networks and their members. */
public final class NetworkLists {
    private static final String COLLECTION = "networks";

    /** Of lists of memberships, be it of a member or of a network. */
    static final ListColumns<Membership> MEMBERSHIPS = ListColumns.of(Membership.class, Subject.RELATION)
            .with("member", ValueType.MEMBER, item -> thing(item.member()))
            .with("network", ValueType.NETWORK, item -> thing(item.network()))
            .with("country", ValueType.COUNTRY, item -> thing(item.country()))
            .with("type", ValueType.TEXT, Membership::type)
            .with("status", ValueType.STATUS, Membership::status)
            .with("since", ValueType.EDTF, Membership::since)
            .with("until", ValueType.EDTF, Membership::until)
            .with("firstSeen", ValueType.EDTF, Membership::firstSeen)
            .with("lastSeen", ValueType.EDTF, Membership::lastSeen)
            .inFiles("begin", ValueType.EDTF, Membership::begin)
            .inFiles("end", ValueType.EDTF, Membership::end)
            .severalInFiles("covers", ValueType.TEXT, Membership::covers)
            .severalInFiles("assertions", ValueType.TEXT, Membership::assertions)
            .severalInFiles("sources", ValueType.TEXT, Membership::sources);

    public static final RegistryList<ListedNetwork> ALL = new RegistryList<>(
            ListName.of(COLLECTION),
            ListParameters.names(ListFilter.text("type").onPages()),
            ListColumns.of(ListedNetwork.class, Subject.THING)
                    .with(
                            "network",
                            ValueType.NETWORK,
                            Set.of("id", "name"),
                            item -> thing(ThingKind.NETWORK, item.id(), item.name(), null))
                    .with("type", ValueType.TEXT, ListedNetwork::type)
                    .with("founded", ValueType.EDTF, ListedNetwork::founded)
                    .with("ended", ValueType.EDTF, ListedNetwork::ended),
            ListQuery.paged(
                    NetworkQueries.class,
                    (networks, asked, page) -> networks.list(asked.names(), asked.text("type"), page)));

    public static final RegistryList<Membership> MEMBERS = new RegistryList<>(
            ListName.below(COLLECTION, ListOwner.NETWORK, "members"),
            ListParameters.NONE.seenFrom(),
            MEMBERSHIPS,
            ListQuery.paged(
                    NetworkQueries.class,
                    (networks, asked, page) -> networks.members(asked.id(), asked.viewpoint(), page)));

    /** Those of all networks, to be narrowed to a network, a member or a country. */
    public static final RegistryList<Membership> ALL_MEMBERSHIPS = new RegistryList<>(
            ListName.of("memberships"),
            ListParameters.names(
                            ListFilter.id("network", ThingKind.NETWORK),
                            ListFilter.id("municipality", ThingKind.MUNICIPALITY),
                            ListFilter.id("partnerCity", ThingKind.PARTNER_CITY),
                            ListFilter.id("country", ThingKind.COUNTRY).onPages())
                    .seenFromOnPages(),
            MEMBERSHIPS,
            ListQuery.paged(
                    NetworkQueries.class,
                    (networks, asked, page) ->
                            networks.memberships(asked.names(), criteria(asked), asked.viewpoint(), page)));

    private NetworkLists() {}

    private static MembershipCriteria criteria(ListQuestion asked) {
        return new MembershipCriteria(
                asked.text("network"),
                asked.keys(List.of(ThingKind.MUNICIPALITY, ThingKind.PARTNER_CITY)),
                asked.text("country"));
    }
}
