package nl.stedenband.web.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.stedenband.web.account.Browser;

/** A case that is closed with a new partnership. */
final class MatchedCase {
    private MatchedCase() {}

    /** What is sent to close a case with a town, and a tie of the registry. @param others fields and what stands in them instead */
    static String[] closing(String... others) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("do", "close");
        fields.put("outcome", "new-partnership");
        fields.put("with", "gm0002");
        fields.put("kind", "project");
        fields.put("since", "2020");
        fields.put("source-title", "Decision");
        fields.put("source-publisher", "Nieuwstad");
        fields.put("source-published", "2020");
        for (int i = 0; i < others.length; i += 2) {
            fields.put(others[i], others[i + 1]);
        }
        return fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    /** A town is approached and says yes. */
    static void sayYes(Browser browser, String opened) {
        browser.send(opened, opened, "do", "approach", "town", "gm0002");
        browser.send(opened, opened, "do", "answer", "town", "gm0002", "answer", "yes");
    }

    /** The page of the tie that a case led to. */
    static String tie(Browser browser, String opened) {
        return browser.open(opened)
                .html()
                .select("main a[href^=/en/partnerships/]")
                .attr("href");
    }
}
