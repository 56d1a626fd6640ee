package nl.stedenband.web.home;

import java.util.List;
import java.util.Map;
import nl.stedenband.graph.thing.Found;
import nl.stedenband.registry.Text;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.web.chart.ChartColumns;
import nl.stedenband.web.chart.GrowthChart;
import nl.stedenband.web.neighbour.Around;
import nl.stedenband.web.neighbour.Opened;
import nl.stedenband.web.page.Seen;
import nl.stedenband.web.page.Site;
import nl.stedenband.web.question.QuestionGroup;
import nl.stedenband.web.question.View;

/**
 * Ways to look through the registry: from a place on, or by a question.
 *
 * @param text the name that was looked for
 * @param found what bears it
 * @param open the things that the network starts from
 */
public record ExplorePage(
        Seen seen,
        String text,
        List<Found> found,
        List<ThingId> open,
        Around around,
        Map<QuestionGroup, List<Traversal>> groups) {
    public ExplorePage {
        found = List.copyOf(found);
        open = List.copyOf(open);
    }

    public String opened() {
        return Opened.write(open);
    }

    /** The address of the network of the first; the script gets the others by itself. */
    public String network(Site site) {
        return site.addresses().neighbours(seen.written()) + "&open="
                + open.get(0).key();
    }

    /** The question in a view that tells most of it. */
    public String address(Traversal question, Site site) {
        String page = site.to("questions", question.name());
        return question.parameters().stream().noneMatch(parameter -> parameter.required())
                        && (GrowthChart.fits(question)
                                || ChartColumns.of(question).isMatrix())
                ? page + "?view=" + View.CHART.word()
                : page;
    }

    /** What a question answers, in one sentence: the first of what it says of itself. */
    public Text gist(Traversal question) {
        return new Text(first(question.about().en()), first(question.about().nl()));
    }

    private static String first(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }
}
