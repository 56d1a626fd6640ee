package nl.stedenband.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stedenband.importing.OnReferenceData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.OutputType;

/** The main pages in a real Chromium: nothing is wrong with them, and they are pictured. */
@OnReferenceData
class MainPagesInChromiumTest {
    private static final Path PICTURES = Path.of("target", "screenshots");

    private static PagesInChromium pages;

    @BeforeAll
    static void start() throws IOException {
        pages = PagesInChromium.start();
        Files.createDirectories(PICTURES);
    }

    static Set<Map.Entry<String, String>> main() {
        return MainPages.addresses().entrySet();
    }

    @ParameterizedTest
    @MethodSource("main")
    void aPageIsForEverybodyInBothLanguagesOnEveryScreen(Map.Entry<String, String> page) throws IOException {
        assertThat(pages.wrongWith(page.getValue())).isEmpty();
        picture(page.getKey(), page.getValue());
    }

    /** Puts them where those find them who want to look before they release. */
    private static void picture(String name, String path) throws IOException {
        for (int width : new int[] {1280, 375}) {
            pages.open(path, width);
            Long height = (Long) pages.browser().executeScript("return document.documentElement.scrollHeight");
            Chromium.resize(pages.browser(), width, height.intValue());
            for (String colours : List.of("light", "dark")) {
                Chromium.prefer(pages.browser(), colours);
                Path picture = PICTURES.resolve("%s-%d-%s.png".formatted(name, width, colours));
                Files.write(picture, pages.browser().getScreenshotAs(OutputType.BYTES));
                assertThat(pages.widthBeyondTheScreen()).as(picture.toString()).isZero();
            }
        }
    }
}
