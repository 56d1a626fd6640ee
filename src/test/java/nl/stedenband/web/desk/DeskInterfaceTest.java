package nl.stedenband.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import nl.stedenband.graph.TestGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Programs of the desk write and read with a token of an officer. */
class DeskInterfaceTest {
    private final DeskOffice office = new DeskOffice();
    private final HttpClient program = HttpClient.newHttpClient();

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void aRequestIsWrittenReadAndChangedAndWhoIsSecondIsTold() {
        String token = token();
        HttpResponse<String> added = send(token, "POST", "/v1/requests", """
                {"country": "GH", "name": "Twifo", "atLeast": "20000", "asked": "Help"}""");

        assertThat(added.statusCode()).isEqualTo(201);
        assertThat(added.body()).contains("\"number\":1", "\"version\":1", "\"atLeast\":\"20000\"", "\"themes\"");
        String changed = "{\"version\": 1, \"country\": \"GH\", \"name\": \"Tema\"}";
        assertThat(send(token, "PUT", "/v1/requests/1", changed).body()).contains("\"version\":2", "Tema");
        HttpResponse<String> second = send(token, "PUT", "/v1/requests/1", changed.replace("Tema", "Ho"));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(send(token, "GET", "/v1/requests/1/versions", null).body()).contains("Twifo", "Tema");
        HttpResponse<String> one = send(token, "GET", "/v1/requests/1", null);
        assertThat(one.headers().firstValue("etag")).isEmpty();
        assertThat(one.headers().firstValue("cache-control")).contains("no-store");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        HttpResponse<String> refused = send(token(), "POST", "/v1/requests", """
                {"country": "Ghana", "mailbox": "kofi.mensah@twifo.example", "mood": "sunny"}""");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("mood");
    }

    @Test
    void daysAndACountryThatCannotBeAreRefused() {
        HttpResponse<String> refused = send(token(), "POST", "/v1/requests", """
                {"country": "ZZ", "received": "2199-01-01", "term": "2198-12-31"}""");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("country", "received", "term");
        assertThat(send(token(), "POST", "/v1/requests", "{}").statusCode()).isEqualTo(400);
        assertThat(send(token(), "GET", "/v1/requests", null).body()).contains("\"total\":0");
    }

    @Test
    void aCaseIsReadWithItsCertificate() {
        office.openCase();

        assertThat(send(token(), "GET", "/v1/cases", null).body()).contains("\"number\":1", "Twifo");
        assertThat(send(token(), "GET", "/v1/cases/1/certificate", null).body())
                .contains("\"isSame\":true", "\"digest\":\"");
        assertThat(send(token(), "GET", "/v1/cases/1/lights", null).body())
                .contains("\"country\":\"GH\"", "\"own\":[]");
        assertThat(send("", "GET", "/v1/cases/1/lights", null).statusCode()).isEqualTo(401);
    }

    @Test
    void whoHasNoTokenIsRefused() {
        office.request();

        assertThat(send("", "GET", "/v1/requests/1", null).statusCode()).isEqualTo(401);
        assertThat(send("", "GET", "/v1/requests/1", null).body()).doesNotContain("Twifo");
    }

    private String token() {
        return office.anna()
                .send("/en/account", "/en/account/tokens", "purpose", "test", "days", "1", "role", "desk")
                .html()
                .select("[role=status] code")
                .text();
    }

    private HttpResponse<String> send(String token, String method, String path, String body) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            URI.create(office.reader().address(path)))
                    .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                    .header("Content-Type", "application/json");
            return program.send(
                    (token.isEmpty() ? request : request.header("Authorization", "Bearer " + token)).build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
