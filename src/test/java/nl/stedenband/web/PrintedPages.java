package nl.stedenband.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.openqa.selenium.chrome.ChromeDriver;

/** What a page becomes on paper. */
public final class PrintedPages {
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");
    private static final double INCH = 25.4;

    private PrintedPages() {}

    /** On how many sheets of A4 Chromium prints the page that is open. */
    public static int count(ChromeDriver browser) {
        Map<String, Object> printed = browser.executeCdpCommand(
                "Page.printToPDF", Map.of("paperWidth", 210 / INCH, "paperHeight", 297 / INCH));
        byte[] pdf = Base64.getDecoder().decode((String) printed.get("data"));
        return (int) PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
