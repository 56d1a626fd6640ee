package nl.stedenband.web.desk;

import java.util.ArrayList;
import java.util.List;
import nl.stedenband.web.account.Browser;

/** A case that is closed with a new partnership. */
final class MatchedCase {
    private MatchedCase() {}

    /** What is sent to close a case with a town, and a tie of the registry. */
    static String[] closing(String... more) {
        List<String> fields = new ArrayList<>(List.of(
                "do",
                "close",
                "outcome",
                "new-partnership",
                "with",
                "gm0002",
                "kind",
                "project",
                "since",
                "2020",
                "source-title",
                "Decision",
                "source-publisher",
                "Nieuwstad",
                "source-published",
                "2020"));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    /** The page of the tie that a case led to. */
    static String tie(Browser browser, String opened) {
        return browser.open(opened)
                .html()
                .select("main a[href^=/en/partnerships/]")
                .attr("href");
    }
}
