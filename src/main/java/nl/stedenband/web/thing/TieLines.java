package nl.stedenband.web.thing;

import java.util.List;
import nl.stedenband.graph.partnership.TieOverTime;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.web.page.Site;
import nl.stedenband.web.thing.TimelineView.Subject;

/** The lines of ties in a time line. */
public final class TieLines {
    private TieLines() {}

    /** Seen from one of the parties; pairs of others are left out. */
    static List<Subject> from(Named party, List<TieOverTime> ties, Site site) {
        return ties.stream()
                .filter(tie -> isSame(tie.one(), party) || isSame(tie.other(), party))
                .map(tie -> subject(site.name(isSame(tie.one(), party) ? tie.other() : tie.one()), tie, site))
                .toList();
    }

    /** Seen from outside. */
    public static List<Subject> between(List<TieOverTime> ties, Site site) {
        return ties.stream()
                .map(tie -> subject(site.name(tie.one()) + " – " + site.name(tie.other()), tie, site))
                .toList();
    }

    private static Subject subject(String text, TieOverTime tie, Site site) {
        String note = tie.inheritedFrom() == null
                ? ""
                : site.print().texts().get("timeline.inherited", site.name(tie.inheritedFrom()));
        return new Subject(text, site.to("partnerships", tie.partnership()), note, tie.evidence());
    }

    private static boolean isSame(Named one, Named other) {
        return one.kind().equals(other.kind()) && one.id().equals(other.id());
    }
}
