package nl.stedenband.web.thing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.exporting.Formats;
import nl.stedenband.exporting.TableFormat;
import nl.stedenband.web.page.PageViewpoint;

/**
 * The ties of a page as files.
 *
 * @param question that has them as its answer
 * @param asked with what
 */
public record Downloads(String question, Map<String, String> asked, List<TableFormat> formats) {

    /** All that the question has from the same viewpoint, ended and lapsed ones too: pages show these as well. */
    public static Downloads of(
            String question, String parameter, String id, PageViewpoint pageViewpoint, Formats formats) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put(parameter, id);
        asked.putAll(pageViewpoint.viewpoint().withAll().written());
        return new Downloads(question, asked, formats.list());
    }
}
