package nl.stedenband.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.stedenband.importing.OnReferenceData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Axe finds nothing wrong with any kind of page in Dutch, light and dark. */
@OnReferenceData
class AccessibilityTest {
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
            Chromium.violationsLightAndDark(pages.browser()).forEach(line -> wrong.add(path + " " + line));
        }
        assertThat(wrong).isEmpty();
    }
}
