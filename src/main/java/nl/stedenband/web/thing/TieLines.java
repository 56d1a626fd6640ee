package nl.stedenband.web.thing;

import java.util.List;
import nl.stedenband.graph.partnership.TieOverTime;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.thing.TimelineView.Subject;

/** The lines of ties in a time line. */
public final class TieLines {
    private TieLines() {}

    /** Seen from one of the parties; pairs of others are left out. */
    static List<Subject> from(Named party, List<TieOverTime> ties, PageContext pageContext) {
        return ties.stream()
                .filter(tie -> isSame(tie.one(), party) || isSame(tie.other(), party))
                .map(tie ->
                        subject(pageContext.name(isSame(tie.one(), party) ? tie.other() : tie.one()), tie, pageContext))
                .toList();
    }

    /** Seen from outside. */
    public static List<Subject> between(List<TieOverTime> ties, PageContext pageContext) {
        return ties.stream()
                .map(tie ->
                        subject(pageContext.name(tie.one()) + " – " + pageContext.name(tie.other()), tie, pageContext))
                .toList();
    }

    private static Subject subject(String text, TieOverTime tie, PageContext pageContext) {
        String note = tie.inheritedFrom() == null
                ? ""
                : pageContext.print().texts().get("timeline.inherited", pageContext.name(tie.inheritedFrom()));
        return new Subject(text, pageContext.to("partnerships", tie.partnership()), note, tie.evidence());
    }

    private static boolean isSame(Named one, Named other) {
        return one.kind().equals(other.kind()) && one.id().equals(other.id());
    }
}
