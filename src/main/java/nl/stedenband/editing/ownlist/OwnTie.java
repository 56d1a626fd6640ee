package nl.stedenband.editing.ownlist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.partnership.Tie;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.TieKind;

/**
 * A partnership of a municipality, one row of its list.
 *
 * @param partners more than one where several towns hold it together
 * @param tie what is known of the tie with the first of them
 */
public record OwnTie(List<Named> partners, Tie tie) {
    private static final String ENDED = "ended";

    public OwnTie {
        partners = List.copyOf(partners);
    }

    static List<OwnTie> of(List<Tie> ties) {
        Map<String, OwnTie> byPartnership = new LinkedHashMap<>();
        for (Tie tie : ties) {
            byPartnership.merge(tie.partnership(), new OwnTie(List.of(tie.partner()), tie), OwnTie::with);
        }
        return List.copyOf(byPartnership.values());
    }

    String partnership() {
        return tie.partnership();
    }

    TieKind kind() {
        return TieKind.ofSlug(tie.kind());
    }

    /** Whether no more than that it ended is known of it; then nobody is asked about it. */
    boolean isEnded() {
        return ENDED.equals(tie.status());
    }

    /** Whether it was the tie of a dissolved municipality, of which this one may be one heir among several. */
    boolean isInherited() {
        return tie.inheritedFrom() != null;
    }

    /** What the two have in common is taken from the one of which less has ended. */
    private OwnTie with(OwnTie other) {
        List<Named> all = new ArrayList<>(partners);
        other.partners.stream().filter(partner -> !all.contains(partner)).forEach(all::add);
        return new OwnTie(all, isEnded() ? other.tie : tie);
    }
}
