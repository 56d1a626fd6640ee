package nl.stedenband.graph.traversal;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.stedenband.graph.KeptRows;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.registry.traversal.ValueType;

/** Counts the ties that answers are about, where nobody wants the answers: of many ties most of the work is to bring their rows. */
@Singleton
public class TieCounts {
    /** The order of rows, with which a query ends. The database would sort them all before it counts. */
    private static final Pattern ORDER = Pattern.compile("\\nORDER BY [^\\n]*(\\n +[^\\n]*)*\\s*\\z");

    private final QuestionReader reader;
    private final KeptRows rows;
    private final ThemeParameters themes;

    TieCounts(QuestionReader reader, KeptRows rows, ThemeParameters themes) {
        this.reader = reader;
        this.rows = rows;
        this.themes = themes;
    }

    /**
     * How many ties the answer would name.
     *
     * @param traversal has a column of ties
     * @param asked parameters by name, as a user wrote them
     */
    public long count(Traversal traversal, Map<String, List<String>> asked) {
        Question question = reader.read(traversal, asked);
        String counting = "CALL () {\n%s\n}\nRETURN count(DISTINCT %s) AS ties"
                .formatted(
                        ORDER.matcher(traversal.queryWith(question.values())).replaceFirst(""),
                        traversal.column(ValueType.PARTNERSHIP).orElseThrow().name());
        return rows.read(counting, themes.with(traversal, question.values()))
                .get(0)
                .get("ties")
                .asLong();
    }
}
