package nl.stedenband.cli;

import io.micronaut.core.annotation.Nullable;
import java.io.PrintWriter;
import java.util.Locale;
import nl.stedenband.measuring.SurvivalDocument;
import nl.stedenband.measuring.SurvivalDocument.Group;
import nl.stedenband.measuring.SurvivalDocument.Window;

/** How long ties last, as a table for people, with durations in years. */
final class SurvivalText {
    private static final double DAYS_OF_YEAR = 365.2425;
    private static final String NONE = "–";
    private static final String ROW = "%-30s %8s %8s %8s %16s %8s %8s %8s%n";

    private SurvivalText() {}

    static void print(SurvivalDocument survival, PrintWriter out) {
        out.printf(ROW, survival.by(), "spells", "no begin", "ended", "half ended after", "dated", "ended", "median");
        for (Group group : survival.groups()) {
            out.printf(
                    ROW,
                    name(group),
                    group.spells(),
                    group.withoutBegin(),
                    group.ended(),
                    group.turnbull().median() == null
                            ? NONE
                            : years(group.turnbull().median().from())
                                    + ".."
                                    + years(group.turnbull().median().to()),
                    group.kaplanMeier().spells(),
                    group.kaplanMeier().ended(),
                    years(group.kaplanMeier().median()));
            if (group.event() != null) {
                window("before", group.event().before(), out);
                window("after", group.event().after(), out);
            }
        }
        out.printf("%nDurations are in years. %s%n", survival.caution().en());
        out.flush();
    }

    private static String name(Group group) {
        String name = group.name() == null ? group.group() : group.name();
        return name == null ? NONE : name;
    }

    private static void window(String side, Window window, PrintWriter out) {
        out.printf(
                "  %-6s %s to %s: %d of %d ended%s, %d more possibly%n",
                side,
                window.first(),
                window.last(),
                window.ended(),
                window.atRisk(),
                window.share() == null
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                " (%.1f %%, %.1f to %.1f)",
                                100 * window.share(),
                                100 * window.lower(),
                                100 * window.upper()),
                window.endedPossibly());
    }

    private static String years(@Nullable Long days) {
        return days == null ? NONE : String.format(Locale.ROOT, "%.1f", days / DAYS_OF_YEAR);
    }
}
