package nl.stedenband.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.stedenband.importing.OnReferenceData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Every page leads to itself in English, and axe finds nothing wrong with it there. */
@OnReferenceData
class AccessibilityInEnglishTest {
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
    void axeFindsNothingWrong() {
        List<String> wrong = new ArrayList<>();
        for (String path : PagesInChromium.everyKind()) {
            pages.open(path);
            pages.browser().findElement(By.cssSelector("a.language")).click();
            assertThat(pages.browser().getCurrentUrl()).as(path).contains("/en");
            Chromium.violationsLightAndDark(pages.browser()).forEach(line -> wrong.add(path + " " + line));
        }
        assertThat(wrong).isEmpty();
    }
}
