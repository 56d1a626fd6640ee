package nl.stedenband.web.table;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.web.page.PageContext;

/**
 * One cell of a table.
 *
 * @param type {@code text}, {@code number}, {@code status} (a word for how certain), {@code sources} (references to them) or {@code ties}
 *     (many of them, shown on demand)
 * @param parts what stands in it; none where nothing is known
 * @param left how many more there are than parts
 */
public record TableCell(String type, List<Part> parts, int left) {

    /** @param address where it leads to; empty for plain text */
    public record Part(String text, String address) {}

    public TableCell {
        parts = List.copyOf(parts);
    }

    public TableCell(String type, List<Part> parts) {
        this(type, parts, 0);
    }

    /** How many there are, shown or not. */
    public int number() {
        return parts.size() + left;
    }

    public List<String> texts() {
        return parts.stream().map(Part::text).toList();
    }

    /** @param text nothing, or empty, where it is not known */
    public static TableCell text(@Nullable String text) {
        return new TableCell("text", text == null || text.isEmpty() ? List.of() : List.of(new Part(text, "")));
    }

    /** @param printed as readers of the language write it */
    public static TableCell number(String printed) {
        return new TableCell("number", text(printed).parts());
    }

    /** @param status how certain, as {@code certain}; nothing where that is not known */
    public static TableCell status(@Nullable String status) {
        return new TableCell("status", text(status).parts());
    }

    /** @param address where it leads to */
    public static TableCell link(String text, String address) {
        return new TableCell("text", List.of(new Part(text, address)));
    }

    /** A thing by its name, which leads to its page. */
    public static TableCell thing(PageContext pageContext, @Nullable Named thing) {
        return thing == null ? text(null) : link(pageContext.name(thing), pageContext.to(thing));
    }

    /** @param references slug and locator of each, as {@code vng-2009#8.2} */
    public static TableCell sources(List<String> references) {
        return new TableCell(
                "sources",
                references.stream().map(reference -> new Part(reference, "")).toList());
    }
}
