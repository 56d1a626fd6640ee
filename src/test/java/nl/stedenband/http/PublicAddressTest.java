package nl.stedenband.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.micronaut.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            https://stedenband.example,        https://stedenband.example
            https://stedenband.example/,       https://stedenband.example
            http://localhost:8080,             http://localhost:8080
            ' https://vng.example/register/ ', https://vng.example/register
            """)
    void whatIsConfiguredIsTheAddressWhateverARequestSays(String written, String address) {
        assertThat(new PublicAddress(written).of(HttpRequest.GET("/").header("Host", "evil.example")))
                .isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"stedenband.example", "ftp://stedenband.example", "https://", "https://a.example/?q=1", "x"})
    void whatIsNoAddressIsRefusedAtTheStart(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublicAddress(written))
                .withMessageContaining("stedenband.public-address '" + written + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stedenband.example", "localhost:8080", "[::1]:8080"})
    void elseItIsTheOneThatTheRequestWasSentTo(String host) {
        assertThat(new PublicAddress(null).of(HttpRequest.GET("/").header("Host", host)))
                .isEqualTo("http://" + host);
    }

    @Test
    void whatCanBeNoHostIsNotRepeated() {
        assertThat(new PublicAddress("").of(HttpRequest.GET("/").header("Host", "\"><script>")))
                .doesNotContain("script");
    }
}
