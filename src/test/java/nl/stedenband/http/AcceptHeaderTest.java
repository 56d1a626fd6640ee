package nl.stedenband.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptHeaderTest {
    private static final List<String> OFFERS = List.of("application/json", "text/csv", "application/gexf+xml");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/csv                                        | text/csv
            TEXT/CSV                                        | text/csv
            text/csv;charset=utf-8                          | text/csv
            text/csv, application/json                      | text/csv
            application/json, text/csv                      | application/json
            text/csv;q=0.1, application/json;q=0.2          | application/json
            text/csv; q=1.0, application/json ; q=0.999     | text/csv
            */*                                             | application/json
            text/csv, */*                                   | text/csv
            */*, text/csv                                   | text/csv
            */*;q=0.9, text/csv;q=0.8                       | application/json
            text/*;q=0.2, text/csv;q=0.9, */*;q=0.5         | text/csv
            application/*                                   | application/json
            application/json;q=0, application/*             | application/gexf+xml
            text/csv;q=0                                    |
            text/csv;q=0, text/*                            |
            image/png                                       |
            image/png, application/gexf+xml;q=0.001         | application/gexf+xml
            text/csv;q=2                                    | text/csv
            nonsense                                        | application/json
            """)
    void theMostWantedIsGivenAndTheUnwantedNever(String accept, String given) {
        assertThat(best(accept)).isEqualTo(given);
    }

    @Test
    void aRequestThatSaysNothingTakesTheFirst() {
        assertThat(AcceptHeader.by(HttpRequest.GET("/")).best(OFFERS)).contains("application/json");
    }

    @Test
    void whatStandsInSeveralHeadersIsOneList() {
        MutableHttpRequest<?> request =
                HttpRequest.GET("/").header("Accept", "text/csv;q=0.1").header("Accept", "application/gexf+xml");

        assertThat(AcceptHeader.by(request).best(OFFERS)).contains("application/gexf+xml");
    }

    private static String best(String accept) {
        return AcceptHeader.by(HttpRequest.GET("/").header("Accept", accept))
                .best(OFFERS)
                .orElse(null);
    }
}
