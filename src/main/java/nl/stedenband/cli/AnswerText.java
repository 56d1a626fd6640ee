package nl.stedenband.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import nl.stedenband.registry.traversal.Answer;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Thing;

/** An answer as a table for people: names rather than ids, and long cells cut off. */
final class AnswerText {
    private static final int WIDEST = 32;
    private static final String CUT = "…";
    private static final String GAP = "  ";

    private AnswerText() {}

    static void print(Answer answer, PrintWriter out) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(answer.traversal().columns().stream().map(Column::name).toList());
        answer.rows()
                .forEach(row -> lines.add(row.stream().map(AnswerText::cell).toList()));
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < lines.get(0).size(); i++) {
            int column = i;
            widths.add(lines.stream()
                    .mapToInt(line -> width(line.get(column)))
                    .max()
                    .orElse(0));
        }
        lines.forEach(line -> out.println(line(line, widths)));
        out.println(counts(answer));
        out.flush();
    }

    private static String line(List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(cells.get(i))
                    .append(" ".repeat(widths.get(i) - width(cells.get(i))))
                    .append(GAP);
        }
        return line.toString().stripTrailing();
    }

    private static String cell(Object value) {
        String text = word(value).replaceAll("\\p{Cntrl}", " ");
        return width(text) <= WIDEST ? text : text.substring(0, text.offsetByCodePoints(0, WIDEST - 1)) + CUT;
    }

    private static String word(Object value) {
        if (value instanceof List<?> several) {
            return String.join(", ", several.stream().map(AnswerText::word).toList());
        }
        return value == null ? "" : value instanceof Thing thing ? thing.name() : value.toString();
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String counts(Answer answer) {
        StringBuilder text =
                new StringBuilder("%n%d rows".formatted(answer.counts().rows()));
        answer.counts().ties().ifPresent(ties -> text.append(", %d ties".formatted(ties)));
        answer.counts().pairs().ifPresent(pairs -> text.append(", %d pairs".formatted(pairs)));
        if (answer.hasNext() || answer.page() > 1) {
            text.append(
                    "; these are those of page %d, --page %d has the next".formatted(answer.page(), answer.page() + 1));
        }
        return text.toString();
    }
}
