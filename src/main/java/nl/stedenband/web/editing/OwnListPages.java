package nl.stedenband.web.editing;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import nl.stedenband.account.http.CsrfTokens;
import nl.stedenband.editing.ownlist.OwnList;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.web.page.Pages;

/** Renders pages on which a municipality confirms its own list. */
@Singleton
final class OwnListPages {
    private final CsrfTokens csrfTokens;
    private final Pages pages;

    OwnListPages(CsrfTokens csrfTokens, Pages pages) {
        this.csrfTokens = csrfTokens;
        this.pages = pages;
    }

    String page(OwnList list, HttpRequest<?> request) {
        return render(list, Map.of(), List.of(), request);
    }

    /** What was written stays in the form; the file has to be chosen again. */
    String mistaken(OwnList list, UploadedList sent, List<Mistake> mistakes, HttpRequest<?> request) {
        return render(list, sent.form().fields(), mistakes, request);
    }

    String sent(OwnList list, SentListSummary sent, HttpRequest<?> request) {
        return pages.render("editing/own-list-sent", new SentListPage(list, sent), request);
    }

    private String render(OwnList list, Map<String, String> values, List<Mistake> mistakes, HttpRequest<?> request) {
        return pages.render(
                "editing/own-list", new OwnListPage(csrfTokens.token(request), list, values, mistakes), request);
    }

    /**
     * Where a municipality gets its list and sends it back.
     *
     * @param form what the form is known by
     * @param values what was sent with the form and could not be taken
     */
    public record OwnListPage(String form, OwnList list, Map<String, String> values, List<Mistake> mistakes) {

        /** What stands in a field of the form. */
        public String value(String field) {
            return values.getOrDefault(field, "");
        }
    }

    /** That a list was sent, and what was understood of it. */
    public record SentListPage(OwnList list, SentListSummary sent) {}
}
