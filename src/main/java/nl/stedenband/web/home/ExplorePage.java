package nl.stedenband.web.home;

import java.util.List;
import java.util.Map;
import nl.stedenband.graph.thing.Found;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.web.chart.ChartColumns;
import nl.stedenband.web.chart.GrowthChart;
import nl.stedenband.web.neighbour.ExpandedThings;
import nl.stedenband.web.neighbour.NeighbourTable;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.PageViewpoint;
import nl.stedenband.web.question.AnswerView;
import nl.stedenband.web.question.QuestionGroup;

/**
 * Ways to look through the registry: from a place on, or by a question.
 *
 * @param text the name that was looked for
 * @param found what bears it
 * @param open the things that the network starts from
 */
public record ExplorePage(
        PageViewpoint seen,
        String text,
        List<Found> found,
        List<ThingId> open,
        NeighbourTable around,
        Map<QuestionGroup, List<Traversal>> groups) {
    public ExplorePage {
        found = List.copyOf(found);
        open = List.copyOf(open);
    }

    public String opened() {
        return ExpandedThings.write(open);
    }

    /** The address of the network of the first; the script gets the others by itself. */
    public String network(PageContext pageContext) {
        return pageContext.addresses().neighbours(seen.written()) + "&open="
                + open.get(0).key();
    }

    /** The question in a view that tells most of it. */
    public String address(Traversal question, PageContext pageContext) {
        String page = pageContext.to("questions", question.name());
        return question.parameters().stream().noneMatch(traversalParameter -> traversalParameter.required())
                        && (GrowthChart.fits(question)
                                || ChartColumns.of(question).isMatrix())
                ? page + "?view=" + AnswerView.CHART.word()
                : page;
    }

    /** What a question answers, in one sentence: the first of what it says of itself. */
    public BilingualText gist(Traversal question) {
        return new BilingualText(
                first(question.about().en()), first(question.about().nl()));
    }

    private static String first(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }
}
