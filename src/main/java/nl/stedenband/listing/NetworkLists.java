package nl.stedenband.listing;

import static nl.stedenband.listing.ListColumns.thing;

import java.util.Set;
import nl.stedenband.graph.place.ListedNetwork;
import nl.stedenband.graph.place.Membership;
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

    private NetworkLists() {}
}
