package nl.stedenband.web.question;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.stedenband.graph.thing.SurveyTable;
import nl.stedenband.graph.thing.SurveyTable.Figure;
import nl.stedenband.web.page.PageViewpoint;

/**
 * A published table, beside what the registry itself counts where it can.
 *
 * @param seen from where in time the registry counts
 * @param question the question that sets both beside each other; nothing where the registry can't count what the table does
 */
public record SurveyPage(
        SurveyTable survey,
        PageViewpoint seen,
        List<SurveyChart> charts,
        @Nullable AnswerContent beside,
        @Nullable String question) {
    public SurveyPage {
        charts = List.copyOf(charts);
    }

    /** The columns of the table, a wave of a column being one. */
    public List<Column> columns() {
        return survey.figures().stream().map(SurveyPage::column).distinct().toList();
    }

    /** The figures as printed, by row and in the order of {@link #columns}; null where the page has none. */
    public Map<String, List<Figure>> rows() {
        List<Column> columns = columns();
        Map<String, List<Figure>> rows = new LinkedHashMap<>();
        for (Figure figure : survey.figures()) {
            List<Figure> row = rows.computeIfAbsent(figure.row(), any -> new ArrayList<>());
            while (row.size() < columns.size()) {
                row.add(null);
            }
            row.set(columns.indexOf(column(figure)), figure);
        }
        return rows;
    }

    public List<String> notes() {
        return survey.figures().stream()
                .map(Figure::note)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    public List<String> sources() {
        return survey.figures().stream()
                .flatMap(figure -> figure.sources().stream())
                .distinct()
                .toList();
    }

    private static Column column(Figure figure) {
        return new Column(figure.column(), figure.year(), figure.unit());
    }

    /** What stands above figures. */
    public record Column(
            @Nullable String name,
            @Nullable Long year,
            @Nullable String unit) {}
}
