package nl.stedenband.api;

import static nl.stedenband.api.ListColumns.thing;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Set;
import nl.stedenband.graph.partnership.ListedPartnership;
import nl.stedenband.graph.partnership.Tie;
import nl.stedenband.graph.place.Membership;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.traversal.TableMetadata.Subject;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.registry.traversal.ValueType;

/** Lists of partnerships and memberships as tables, a row for each. */
final class RelationLists {
    private static final Set<String> PARTIES = Set.of("parties");

    static final List<ItemRows<?>> ALL = List.of(
            new ItemRows<>(ListedPartnership.class, Subject.RELATION, partnerships()),
            new ItemRows<>(Tie.class, Subject.RELATION, ties()),
            new ItemRows<>(Membership.class, Subject.RELATION, memberships()));

    private RelationLists() {}

    /** A tie of more than two has the others in a list. */
    private static ListColumns<ListedPartnership> partnerships() {
        return new ListColumns<ListedPartnership>()
                .with("tie", ValueType.PARTNERSHIP, false, Set.of("id"), item -> tie(item.id()))
                .with("kind", ValueType.TEXT, ListedPartnership::kind)
                .with("status", ValueType.CERTAINTY, ListedPartnership::status)
                .with("party", ValueType.PARTY, false, PARTIES, item -> party(item, 0))
                .with("partner", ValueType.PARTY, false, PARTIES, item -> party(item, 1))
                .with("others", ValueType.PARTY, true, PARTIES, RelationLists::others)
                .with("country", ValueType.COUNTRY, false, PARTIES, RelationLists::country)
                .with("since", ValueType.EDTF, ListedPartnership::since)
                .with("until", ValueType.EDTF, ListedPartnership::until)
                .with("firstSeen", ValueType.EDTF, ListedPartnership::firstSeen)
                .with("lastSeen", ValueType.EDTF, ListedPartnership::lastSeen)
                .with("inheritedFrom", ValueType.MUNICIPALITY, item -> thing(item.inheritedFrom()))
                .withList("sources", ValueType.TEXT, ListedPartnership::sources);
    }

    /**
     * The columns that partnerships have, and what is known of one pair. Seen from one of its parties, a tie of more than two is
     * a row for each partner, so there are no others.
     */
    private static ListColumns<Tie> ties() {
        return new ListColumns<Tie>()
                .with("tie", ValueType.PARTNERSHIP, false, Set.of("partnership"), item -> tie(item.partnership()))
                .with("kind", ValueType.TEXT, Tie::kind)
                .with("status", ValueType.CERTAINTY, Tie::status)
                .with("party", ValueType.PARTY, item -> thing(item.party()))
                .with("partner", ValueType.PARTY, item -> thing(item.partner()))
                .with("country", ValueType.COUNTRY, item -> thing(item.country()))
                .with("since", ValueType.EDTF, Tie::since)
                .with("until", ValueType.EDTF, Tie::until)
                .with("firstSeen", ValueType.EDTF, Tie::firstSeen)
                .with("lastSeen", ValueType.EDTF, Tie::lastSeen)
                .with("inheritedFrom", ValueType.MUNICIPALITY, item -> thing(item.inheritedFrom()))
                .withList("villages", ValueType.TEXT, Tie::villages)
                .with("endedBy", ValueType.PARTY, item -> thing(item.endedBy()))
                .with("endReason", ValueType.TEXT, Tie::endReason)
                .withList("continuedBy", ValueType.TEXT, Tie::continuedBy)
                .withList("assertions", ValueType.TEXT, Tie::assertions)
                .withList("sources", ValueType.TEXT, Tie::sources);
    }

    private static ListColumns<Membership> memberships() {
        return new ListColumns<Membership>()
                .with("member", ValueType.MEMBER, item -> thing(item.member()))
                .with("network", ValueType.NETWORK, item -> thing(item.network()))
                .with("country", ValueType.COUNTRY, item -> thing(item.country()))
                .with("type", ValueType.TEXT, Membership::type)
                .with("status", ValueType.CERTAINTY, Membership::status)
                .with("since", ValueType.EDTF, Membership::since)
                .with("until", ValueType.EDTF, Membership::until)
                .with("firstSeen", ValueType.EDTF, Membership::firstSeen)
                .with("lastSeen", ValueType.EDTF, Membership::lastSeen)
                .withList("assertions", ValueType.TEXT, Membership::assertions)
                .withList("sources", ValueType.TEXT, Membership::sources);
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

    /** That the partner is or lies in. */
    private static @Nullable Thing country(ListedPartnership item) {
        Thing partner = party(item, 1);
        return partner == null || partner.id().kind() == ThingKind.COUNTRY
                ? partner
                : thing(item.parties().get(1).country());
    }
}
