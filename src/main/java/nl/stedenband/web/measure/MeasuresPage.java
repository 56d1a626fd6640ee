package nl.stedenband.web.measure;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.stedenband.exporting.TableFormat;
import nl.stedenband.measuring.MeasureBand.Figures;
import nl.stedenband.measuring.MeasuresDocument;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.PageViewpoint;
import nl.stedenband.web.table.FilterField;

/**
 * The network of ties, measured.
 *
 * @param filters by which ties it is narrowed
 * @param seen from where in time
 * @param measures of the ties that are asked for
 * @param formats in which the rows of its places are to be had
 */
public record MeasuresPage(
        List<FilterField> filters,
        PageViewpoint seen,
        MeasuresDocument measures,
        MeasurePlots plots,
        List<TableFormat> formats) {
    private static final int DIGITS = 3;

    /** The names of figures, and what they are of a network. */
    private static final Map<String, Function<Figures, Number>> FIGURES = figures();

    public MeasuresPage {
        filters = List.copyOf(filters);
        formats = List.copyOf(formats);
    }

    /**
     * One figure in all networks, as readers write numbers; empty where it isn't defined.
     *
     * @param name the key of its texts under {@code measure.}
     */
    public record Row(String name, String sure, String possible, String asked) {}

    private static Map<String, Function<Figures, Number>> figures() {
        Map<String, Function<Figures, Number>> figures = new LinkedHashMap<>();
        figures.put("nodes", Figures::nodes);
        figures.put("edges", Figures::edges);
        figures.put("components", Figures::components);
        figures.put("largestComponent", Figures::largestComponent);
        figures.put("maxDegree", Figures::maxDegree);
        figures.put("density", Figures::density);
        figures.put("triangles", Figures::triangles);
        figures.put("transitivity", Figures::transitivity);
        figures.put("averageClustering", Figures::averageClustering);
        figures.put("assortativity", Figures::assortativity);
        figures.put("assortativityByPopulation", Figures::assortativityByPopulation);
        figures.put("assortativityByCountry", Figures::assortativityByCountry);
        figures.put("maxCore", Figures::maxCore);
        figures.put("diameter", Figures::diameter);
        figures.put("meanDistance", Figures::meanDistance);
        figures.put("communities", Figures::communities);
        figures.put("modularity", Figures::modularity);
        return figures;
    }

    /** Whether no ties are known that may hold. */
    public boolean isEmpty() {
        return measures.band().possible().nodes() == 0;
    }

    /** Whether other ties are asked for than all that are possible. */
    public boolean isNarrowed() {
        return !seen.viewpoint().status().equals(Viewpoint.Status.CURRENT);
    }

    /** All figures with their bands. */
    public List<Row> rows(PageContext pageContext) {
        NumberFormat format =
                NumberFormat.getNumberInstance(pageContext.print().texts().locale());
        format.setMaximumFractionDigits(2 * DIGITS);
        Figures asked = Figures.of(measures);
        List<Row> rows = new ArrayList<>();
        FIGURES.forEach((name, figure) -> rows.add(new Row(
                name,
                text(figure.apply(measures.band().sure()), format),
                text(figure.apply(measures.band().possible()), format),
                text(figure.apply(asked), format))));
        return rows;
    }

    /** Counts as they are, others to three digits. */
    private static String text(@Nullable Number number, NumberFormat format) {
        if (number == null) {
            return "";
        }
        return number instanceof Double value
                ? format.format(new BigDecimal(value).round(new MathContext(DIGITS)))
                : format.format(number);
    }
}
