package nl.stedenband.networkexport;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import nl.stedenband.graph.slice.CompositionChange;
import nl.stedenband.graph.slice.SliceMembership;
import nl.stedenband.graph.slice.SliceNetwork;
import nl.stedenband.graph.slice.SlicePair;
import nl.stedenband.graph.slice.SliceTie;
import nl.stedenband.graph.slice.TieSpell;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.registry.traversal.ValueType;

/**
 * The columns of the tables. Whether something holds is 1, or 0 where it is known not to, and empty where nobody knows: programs take a 0 for
 * a tie that isn't there.
 */
final class SliceTables {
    private static final String ENDED = "ended";

    static final SliceColumns<SliceTie> TIES = SliceColumns.<SliceTie>none()
            .thing("party", ValueType.PARTY, SliceTie::party)
            .thing("partner", ValueType.PARTY, SliceTie::partner)
            .with("tie", ValueType.PARTNERSHIP, row -> SliceColumns.asTie(row.tie()))
            .with("holds", ValueType.INTEGER, row -> holds(true, isOfWhatHolds(row.status()), row.status()))
            .with("kind", ValueType.TEXT, SliceTie::kind)
            .with("status", ValueType.STATUS, SliceTie::status)
            .with("basis", ValueType.TEXT, SliceTie::basis)
            .with("seenDays", ValueType.INTEGER, SliceTie::seenDays)
            .with("since", ValueType.EDTF, SliceTie::since)
            .with("until", ValueType.EDTF, SliceTie::until)
            .with("begin", ValueType.EDTF, SliceTie::begin)
            .with("end", ValueType.EDTF, SliceTie::end)
            .with("firstSeen", ValueType.EDTF, SliceTie::firstSeen)
            .with("lastSeen", ValueType.EDTF, SliceTie::lastSeen)
            .thing("inheritedFrom", ValueType.MUNICIPALITY, SliceTie::inheritedFrom)
            .with("disputed", ValueType.BOOLEAN, SliceTie::disputed)
            .with("sourceCount", ValueType.INTEGER, row -> count(row.sources()))
            .several("themes", ValueType.TEXT, row -> ids(row.themes()))
            .several("sources", ValueType.TEXT, SliceTie::sources);

    static final SliceColumns<SlicePair> PAIRS = SliceColumns.<SlicePair>none()
            .thing("party", ValueType.PARTY, SlicePair::party)
            .thing("partner", ValueType.PARTY, SlicePair::partner)
            .with("holds", ValueType.INTEGER, row -> holds(row.present(), row.holds(), row.status()))
            .with("present", ValueType.BOOLEAN, SlicePair::present)
            .with("status", ValueType.STATUS, SlicePair::status)
            .with("basis", ValueType.TEXT, SlicePair::basis)
            .with("seenDays", ValueType.INTEGER, SlicePair::seenDays)
            .several("ties", ValueType.PARTNERSHIP, row -> row.ties().stream()
                    .map(SliceColumns::asTie)
                    .toList())
            .several("kinds", ValueType.TEXT, SlicePair::kinds)
            .several("inheritedFrom", ValueType.MUNICIPALITY, row -> things(row.inheritedFrom()))
            .with("disputed", ValueType.BOOLEAN, SlicePair::disputed)
            .with("sourceCount", ValueType.INTEGER, row -> count(row.sources()))
            .several("themes", ValueType.TEXT, row -> ids(row.themes()))
            .several("sources", ValueType.TEXT, SlicePair::sources);

    static final SliceColumns<SliceMembership> MEMBERSHIPS = SliceColumns.<SliceMembership>none()
            .thing("member", ValueType.MEMBER, SliceMembership::member)
            .thing("network", ValueType.NETWORK, SliceMembership::network)
            .with("holds", ValueType.INTEGER, row -> holds(row.present(), row.holds(), row.status()))
            .with("present", ValueType.BOOLEAN, SliceMembership::present)
            .with("status", ValueType.STATUS, SliceMembership::status)
            .with("basis", ValueType.TEXT, SliceMembership::basis)
            .with("seenDays", ValueType.INTEGER, SliceMembership::seenDays)
            .with("type", ValueType.TEXT, SliceMembership::type)
            .with("since", ValueType.EDTF, SliceMembership::since)
            .with("until", ValueType.EDTF, SliceMembership::until)
            .with("begin", ValueType.EDTF, SliceMembership::begin)
            .with("end", ValueType.EDTF, SliceMembership::end)
            .with("firstSeen", ValueType.EDTF, SliceMembership::firstSeen)
            .with("lastSeen", ValueType.EDTF, SliceMembership::lastSeen)
            .several("covers", ValueType.TEXT, SliceMembership::covers)
            .with("sourceCount", ValueType.INTEGER, row -> count(row.sources()))
            .several("sources", ValueType.TEXT, SliceMembership::sources);

    static final SliceColumns<SliceNetwork> NETWORKS = SliceColumns.<SliceNetwork>none()
            .with("id", ValueType.TEXT, SliceNetwork::id)
            .with("name", ValueType.TEXT, SliceNetwork::name)
            .with("type", ValueType.TEXT, SliceNetwork::type)
            .with("founded", ValueType.EDTF, SliceNetwork::founded)
            .with("ended", ValueType.EDTF, SliceNetwork::ended)
            .with("url", ValueType.TEXT, SliceNetwork::url)
            .several("covers", ValueType.TEXT, SliceNetwork::covers);

    static final SliceColumns<TieSpell> SPELLS = SliceColumns.<TieSpell>none()
            .thing("party", ValueType.PARTY, TieSpell::party)
            .thing("partner", ValueType.PARTY, TieSpell::partner)
            .with("tie", ValueType.PARTNERSHIP, row -> SliceColumns.asTie(row.tie()))
            .with("kind", ValueType.TEXT, TieSpell::kind)
            .with("status", ValueType.STATUS, TieSpell::status)
            .with("basis", ValueType.TEXT, TieSpell::basis)
            .day("firstDay", TieSpell::firstDay)
            .day("lastDay", TieSpell::lastDay)
            .with("since", ValueType.EDTF, TieSpell::since)
            .with("until", ValueType.EDTF, TieSpell::until)
            .day("beginMin", TieSpell::beginMin)
            .day("beginMax", TieSpell::beginMax)
            .day("endMin", TieSpell::endMin)
            .day("endMax", TieSpell::endMax)
            .thing("inheritedFrom", ValueType.MUNICIPALITY, TieSpell::inheritedFrom)
            .several("sources", ValueType.TEXT, TieSpell::sources);

    static final SliceColumns<CompositionChange> COMPOSITION = SliceColumns.<CompositionChange>none()
            .thing("municipality", ValueType.MUNICIPALITY, CompositionChange::municipality)
            .with("begins", ValueType.EDTF, CompositionChange::begins)
            .with("ends", ValueType.EDTF, CompositionChange::ends)
            .thing("successor", ValueType.MUNICIPALITY, CompositionChange::successor)
            .with("date", ValueType.EDTF, CompositionChange::date)
            .with("extent", ValueType.TEXT, CompositionChange::extent)
            .with("type", ValueType.TEXT, CompositionChange::type)
            .several("sources", ValueType.TEXT, CompositionChange::sources);

    private SliceTables() {}

    /**
     * Whether it holds.
     *
     * @param present whether all that it takes were there
     * @param holds whether it has a status that is asked for, and holds by it
     * @param status nothing where it had not begun
     */
    private static @Nullable Long holds(boolean present, boolean holds, @Nullable String status) {
        if (!present) {
            return null;
        }
        if (holds) {
            return 1L;
        }
        return status == null || status.equals(ENDED) ? 0L : null;
    }

    private static boolean isOfWhatHolds(String status) {
        return Viewpoint.Status.CURRENT.words().contains(status);
    }

    /** Several places in a source are one source. */
    private static long count(List<String> sources) {
        return sources.stream()
                .map(source -> source.replaceFirst("#.*", ""))
                .distinct()
                .count();
    }

    /** Themes aren't things here: in a network they would be nodes. */
    private static List<String> ids(List<Named> named) {
        return named.stream().map(Named::id).toList();
    }

    private static List<Thing> things(List<Named> named) {
        return named.stream().map(SliceColumns::asThing).toList();
    }
}
