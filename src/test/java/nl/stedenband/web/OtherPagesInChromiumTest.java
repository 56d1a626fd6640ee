package nl.stedenband.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.stedenband.importing.OnReferenceData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page besides the main ones in a real Chromium. */
@OnReferenceData
class OtherPagesInChromiumTest {
    private static PagesInChromium pages;

    @BeforeAll
    static void start() {
        pages = PagesInChromium.start();
    }

    static List<String> others() {
        return PagesInChromium.OTHERS;
    }

    @ParameterizedTest
    @MethodSource("others")
    void aPageIsForEverybodyInBothLanguagesOnEveryScreen(String path) {
        assertThat(pages.wrongWith(path)).isEmpty();
    }
}
