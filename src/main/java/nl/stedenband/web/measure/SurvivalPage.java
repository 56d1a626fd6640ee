package nl.stedenband.web.measure;

import io.micronaut.core.annotation.Nullable;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.exporting.TableFormat;
import nl.stedenband.measuring.SurvivalDocument;
import nl.stedenband.picture.diagram.StepChart;
import nl.stedenband.picture.diagram.ValueScale;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.PageViewpoint;
import nl.stedenband.web.table.FilterField;

/**
 * How long ties last.
 *
 * @param filters by which ties are narrowed, and what groups are made by
 * @param seen from where in time
 * @param formats in which the durations themselves are to be had
 */
public record SurvivalPage(
        List<FilterField> filters, PageViewpoint seen, SurvivalDocument survival, List<TableFormat> formats) {
    /** After so many years the table tells what is left. */
    private static final List<Integer> YEARS = List.of(10, 25, 50);

    /** A curve of fewer says next to nothing. */
    private static final int CHARTED = 10;

    public SurvivalPage {
        filters = List.copyOf(filters);
        formats = List.copyOf(formats);
    }

    /** A group with its curves. */
    public record Curve(String name, StepChart chart) {}

    /**
     * A group in figures.
     *
     * @param dated what is left of the dated ties after each of the years, as people write it; empty where nothing is known
     * @param bounded the same of all ties whose begin is told
     */
    public record Row(String name, SurvivalDocument.Group group, List<String> dated, List<String> bounded) {}

    public boolean isEmpty() {
        return survival.groups().isEmpty();
    }

    public List<Integer> years() {
        return YEARS;
    }

    /** What the durations are asked with. */
    public Map<String, String> ofSpells() {
        Map<String, String> asked = new LinkedHashMap<>(survival.slice().parameters());
        List.of("by", "precision").forEach(asked::remove);
        return asked;
    }

    /** Of groups with enough ties, all over the same years. */
    public List<Curve> curves(PageContext pageContext) {
        List<SurvivalDocument.Group> groups = survival.groups().stream()
                .filter(group -> group.turnbull().spells() >= CHARTED)
                .toList();
        ValueScale scale = ValueScale.upTo(
                groups.stream()
                        .mapToDouble(group -> SurvivalCurves.of(group).longest())
                        .max()
                        .orElse(1),
                true);
        return groups.stream()
                .map(group -> new Curve(
                        name(group, pageContext), SurvivalCurves.of(group).chart(scale)))
                .toList();
    }

    public List<Row> rows(PageContext pageContext) {
        NumberFormat percent =
                NumberFormat.getPercentInstance(pageContext.print().texts().locale());
        return survival.groups().stream()
                .map(group -> {
                    SurvivalCurves curves = SurvivalCurves.of(group);
                    return new Row(
                            name(group, pageContext),
                            group,
                            YEARS.stream()
                                    .map(years -> written(curves.leftOfDated(years), percent))
                                    .toList(),
                            YEARS.stream()
                                    .map(years -> written(curves.leftOfBounded(years), percent))
                                    .toList());
                })
                .toList();
    }

    private static String written(@Nullable SurvivalCurves.Left left, NumberFormat percent) {
        if (left == null) {
            return "";
        }
        String lower = percent.format(left.lower());
        String upper = percent.format(left.upper());
        String bounds = lower.equals(upper) ? upper : lower + " – " + upper;
        return left.share() == null || lower.equals(upper)
                ? bounds
                : "%s (%s)".formatted(percent.format(left.share()), bounds);
    }

    private String name(SurvivalDocument.Group group, PageContext pageContext) {
        if (group.group() == null) {
            return pageContext.print().word("survival.group", "none-of-" + survival.by());
        }
        if (group.name() != null) {
            return pageContext.name(survival.by(), group.group(), group.name());
        }
        return survival.by().equals("kind")
                ? pageContext.print().word("kind", group.group())
                : pageContext.print().word("survival.group", group.group());
    }
}
