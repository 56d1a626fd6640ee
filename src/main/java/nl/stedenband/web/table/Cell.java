package nl.stedenband.web.table;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.web.page.Site;

/**
 * One cell of a table.
 *
 * @param type {@code text}, {@code number}, {@code status} (a word for how certain) or {@code sources} (references to them)
 * @param parts what stands in it; none where nothing is known
 */
public record Cell(String type, List<Part> parts) {

    /** @param address where it leads to; empty for plain text */
    public record Part(String text, String address) {}

    public Cell {
        parts = List.copyOf(parts);
    }

    public List<String> texts() {
        return parts.stream().map(Part::text).toList();
    }

    /** @param text nothing, or empty, where it is not known */
    public static Cell text(@Nullable String text) {
        return new Cell("text", text == null || text.isEmpty() ? List.of() : List.of(new Part(text, "")));
    }

    /** @param printed as readers of the language write it */
    public static Cell number(String printed) {
        return new Cell("number", text(printed).parts());
    }

    /** @param status how certain, as {@code certain}; nothing where that is not known */
    public static Cell status(@Nullable String status) {
        return new Cell("status", text(status).parts());
    }

    /** @param address where it leads to */
    public static Cell link(String text, String address) {
        return new Cell("text", List.of(new Part(text, address)));
    }

    /** A thing by its name, which leads to its page. */
    public static Cell thing(Site site, @Nullable Named thing) {
        return thing == null ? text(null) : link(site.name(thing), site.to(thing));
    }

    /** @param references slug and locator of each, as {@code vng-2009#8.2} */
    public static Cell sources(List<String> references) {
        return new Cell(
                "sources",
                references.stream().map(reference -> new Part(reference, "")).toList());
    }
}
