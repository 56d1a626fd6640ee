package nl.stedenband.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.stedenband.importing.OnReferenceData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.OutputType;

/** Every kind of page fits on small screens; the main ones are pictured. */
@OnReferenceData
class ScreenSizesTest {
    private static final Path PICTURES = Path.of("target", "screenshots");

    private static PagesInChromium pages;

    @BeforeAll
    static void start() {
        pages = PagesInChromium.start();
    }

    @AfterAll
    static void stop() {
        if (pages != null) {
            pages.close();
        }
    }

    @Test
    void nothingIsWiderThanAScreenOf320Pixels() {
        Chromium.resize(pages.browser(), 320, 800);
        List<String> wider = new ArrayList<>();
        for (String path : PagesInChromium.everyKind()) {
            pages.open(path);
            if (widthBeyond() > 0) {
                wider.add(path);
            }
        }
        assertThat(wider).isEmpty();
    }

    /** Puts them where those find them who want to look before they release. */
    @Test
    void theMainPagesArePicturedWideAndNarrow() throws IOException {
        Files.createDirectories(PICTURES);
        for (int width : new int[] {1280, 375}) {
            for (var page : MainPages.addresses().entrySet()) {
                Chromium.resize(pages.browser(), width, 800);
                pages.open(page.getValue());
                Long height = (Long) pages.browser().executeScript("return document.documentElement.scrollHeight");
                Chromium.resize(pages.browser(), width, height.intValue());
                for (String colours : List.of("light", "dark")) {
                    Chromium.prefer(pages.browser(), colours);
                    Path picture = PICTURES.resolve("%s-%d-%s.png".formatted(page.getKey(), width, colours));
                    Files.write(picture, pages.browser().getScreenshotAs(OutputType.BYTES));
                    assertThat(widthBeyond()).as(picture.toString()).isZero();
                }
            }
        }
    }

    private static long widthBeyond() {
        return (Long) pages.browser()
                .executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
