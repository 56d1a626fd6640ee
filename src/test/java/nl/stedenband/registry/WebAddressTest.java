package nl.stedenband.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be linked to. */
class WebAddressTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            https://example.org/lijst,  true
            HTTP://example.org,         true
            www.example.org,            false
            //example.org,              false
            javascript:alert(1),        false
            data:text/html;base64.PGI+, false
            file:///etc/passwd,         false
            https:example.org,          false
            '',                         false
            """)
    void onlyAFullAddressOnTheWebIsOne(String text, boolean is) {
        assertThat(WebAddress.is(text)).isEqualTo(is);
    }
}
