package nl.stedenband.desk.match;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;

/**
 * A source as an officer described it in a form. It is no source of the registry before what it says is made public.
 *
 * @param id of one that the registry has; empty for one that is described
 * @param published as it was written
 */
@Serdeable
public record SourceWords(String id, String title, String publisher, String published, String url, String locator) {
    /** Nothing is described. */
    public static final SourceWords NONE = new SourceWords("", "", "", "", "", "");

    /** The fields of the form. */
    public Map<String, String> written() {
        return Map.of(
                "source", id,
                "source-title", title,
                "source-publisher", publisher,
                "source-published", published,
                "source-url", url,
                "locator", locator);
    }

    /** What it is called; its id where the registry has it. */
    public String name() {
        return title.isEmpty() ? id : title;
    }
}
