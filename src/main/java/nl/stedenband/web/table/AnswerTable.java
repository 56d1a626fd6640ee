package nl.stedenband.web.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import nl.stedenband.exporting.AnswerCitation;
import nl.stedenband.registry.traversal.Answer;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.registry.traversal.ValueType;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.Texts;

/** An answer as a page shows it. */
public record AnswerTable(Answer answer, AnswerCitation citation, List<String> columns, List<List<TableCell>> rows) {
    /** So many ties stand in a cell; of more only their number, and they themselves on demand. */
    private static final int FEW_TIES = 5;

    /** More would make a page too large for a browser. */
    private static final int MOST_TIES = 200;

    private static final Set<String> REFERENCES = Set.of("sources", "contradictedBy", "saidBy", "againstBy");

    /** All rows, a cell for each column. */
    public static AnswerTable of(Answer answer, AnswerCitation citation, PageContext pageContext) {
        List<Column> columns = answer.traversal().columns();
        List<List<TableCell>> rows = new ArrayList<>();
        for (List<Object> row : answer.rows()) {
            List<TableCell> cells = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                cells.add(cell(columns.get(i), row.get(i), pageContext));
            }
            rows.add(cells);
        }
        return new AnswerTable(
                answer, citation, columns.stream().map(Column::name).toList(), rows);
    }

    /** For a page that shows the rows as something else. */
    public static AnswerTable unshown(Answer answer, AnswerCitation citation) {
        return new AnswerTable(answer, citation, List.of(), List.of());
    }

    /** A count, or nothing where the rows are none of what it counts. */
    public Long count(OptionalLong count) {
        return count.isPresent() ? count.getAsLong() : null;
    }

    public int lastPage() {
        return (int) Math.max(1, (answer.counts().rows() + answer.pageSize() - 1) / answer.pageSize());
    }

    private static TableCell cell(Column column, Object value, PageContext pageContext) {
        List<Object> values = new ArrayList<>();
        if (value instanceof Collection<?> several) {
            values.addAll(several);
        } else if (value != null) {
            values.add(value);
        }
        boolean areMany = column.type() == ValueType.PARTNERSHIP && values.size() > FEW_TIES;
        List<Object> shown = areMany ? values.subList(0, Math.min(MOST_TIES, values.size())) : values;
        List<TableCell.Part> parts = new ArrayList<>();
        for (Object one : shown) {
            parts.add(
                    column.type() == ValueType.PARTNERSHIP
                            ? tie((Thing) one, column, parts.size() + 1, pageContext)
                            : part(column, one, pageContext));
        }
        return new TableCell(areMany ? "ties" : type(column), parts, values.size() - shown.size());
    }

    /** Whether it holds where something is said, as slugs and locators that say nothing to people. */
    public static boolean isReference(Column column) {
        return REFERENCES.contains(column.name());
    }

    private static String type(Column column) {
        if (isReference(column)) {
            return "sources";
        }
        return switch (column.type()) {
            case INTEGER, DECIMAL -> "number";
            case STATUS -> "status";
            case PATH -> "path";
            default -> "text";
        };
    }

    /** Ties have no name of their own; where there are several in a cell they are numbered. */
    private static TableCell.Part tie(Thing tie, Column column, int number, PageContext pageContext) {
        Texts texts = pageContext.print().texts();
        String text = column.isList() ? texts.get("tie.numbered", number) : texts.get("tie.show");
        return new TableCell.Part(text, pageContext.addresses().to(tie.id()));
    }

    /** A value of a column in words, with where it leads to; of ties, which have no name of their own, others make the words. */
    public static TableCell.Part part(Column column, Object value, PageContext pageContext) {
        if (value instanceof Thing thing) {
            return new TableCell.Part(
                    thing.name(pageContext.language()), pageContext.addresses().to(thing.id()));
        }
        if (value instanceof LocalDate day) {
            return new TableCell.Part(pageContext.print().day(day), "");
        }
        boolean isYear = column.name().equals("year");
        if (value instanceof Number number && !isYear) {
            return new TableCell.Part(pageContext.print().number(number), "");
        }
        String text = value.toString();
        return new TableCell.Part(
                switch (column.type()) {
                    case EDTF -> pageContext.print().when(text);
                    case TEXT -> pageContext.print().word(column.name(), text);
                    case BOOLEAN -> pageContext.print().word("truth", text);
                    default -> text;
                },
                "");
    }
}
