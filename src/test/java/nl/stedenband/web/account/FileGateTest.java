package nl.stedenband.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import nl.stedenband.web.Reader;
import nl.stedenband.web.SmallRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files are taken from forms of our own pages alone, and not more than these take. */
class FileGateTest {
    private static final String PAGE = "/en/edit/municipalities/gm0002";
    private static final byte[] NO_LIST = {};

    private final Reader reader = SignedInService.empty();
    private final Browser browser = new Browser(reader);

    @BeforeEach
    void record() {
        SmallRegistry.recorded();
    }

    @Test
    void aFileFromOurPageIsLookedAt() {
        assertThat(browser.sendFile(PAGE, PAGE, NO_LIST).status()).isEqualTo(422);
    }

    @Test
    void aFileFromElsewhereIsNotTaken() {
        assertThat(browser.postFile(PAGE, NO_LIST).status()).isEqualTo(403);
        assertThat(browser.postFile(PAGE + "?form=guessed", NO_LIST).status()).isEqualTo(403);
        assertThat(browser.postFile(action(), NO_LIST, "form", "in the body").status())
                .isEqualTo(422);
        assertThat(new Browser(reader).postFile(action(), NO_LIST).status()).isEqualTo(403);
    }

    @Test
    void whatTheBrowserSaysComesFromAnotherSiteIsNotTakenWithTheRightMark() {
        assertThat(browser.send(form(action()).header("Sec-Fetch-Site", "cross-site"))
                        .status())
                .isEqualTo(403);
        assertThat(browser.send(form(action())
                                .header("Sec-Fetch-Site", "same-origin")
                                .header("Origin", reader.address("")))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aMarkInTheAddressOpensNoOtherForm() {
        String mark = action().replaceFirst(".*[?]", "?");

        assertThat(browser.post("/en/sign-in" + mark, "name", "anna", "password", "x")
                        .status())
                .isEqualTo(403);
        assertThat(browser.postFile("/en/sign-in" + mark, NO_LIST).status()).isEqualTo(415);
    }

    @Test
    void moreThanAnyListHasIsNotRead() {
        assertThat(browser.postFile(action(), new byte[3 << 20]).status()).isEqualTo(413);
    }

    @Test
    void howMuchItIsHasToBeSaid() {
        byte[] body = Browser.multipart(NO_LIST);

        assertThat(browser.send(request(action())
                                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))))
                        .status())
                .isEqualTo(411);
    }

    /** Where the form on the page leads to, with its mark. */
    private String action() {
        return browser.open(PAGE).html().select("form[method=post]").attr("action");
    }

    private HttpRequest.Builder form(String address) {
        return request(address).POST(HttpRequest.BodyPublishers.ofByteArray(Browser.multipart(NO_LIST)));
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(reader.address(address)))
                .header("Content-Type", "multipart/form-data; boundary=" + Browser.BOUNDARY);
    }
}
