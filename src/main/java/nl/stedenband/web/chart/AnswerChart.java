package nl.stedenband.web.chart;

import java.util.List;
import nl.stedenband.registry.traversal.Answer;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.web.page.PageContext;

/**
 * A chart of an answer.
 *
 * @param kind the fragment that draws it
 * @param drawing what that draws
 * @param by what is shown
 * @param choices what else can be
 * @param left rows that are in the table only
 */
public record AnswerChart(String kind, Object drawing, String by, List<String> choices, long left) {
    /** Whether answers to the question have anything that a chart can show. */
    public static boolean isPossible(Traversal traversal) {
        return GrowthChart.fits(traversal)
                || !ChartColumns.of(traversal).choices().isEmpty();
    }

    /** @param by the column to be shown; the usual one where there is none by that name */
    public static AnswerChart of(Answer answer, String by, PageContext pageContext) {
        if (GrowthChart.fits(answer.traversal())) {
            return new AnswerChart("growth", GrowthChart.of(answer, pageContext), "", List.of(), 0);
        }
        return ChartColumns.of(answer.traversal()).isMatrix()
                ? MatrixChart.of(answer, by, pageContext)
                : RowChart.of(answer, by, pageContext);
    }
}
