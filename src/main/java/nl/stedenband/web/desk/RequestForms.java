package nl.stedenband.web.desk;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.account.http.CsrfTokens;
import nl.stedenband.desk.request.RequestField;
import nl.stedenband.desk.request.RequestVersion;
import nl.stedenband.desk.request.Requests;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.web.account.OfficerNames;
import nl.stedenband.web.page.Pages;

/** Renders the form of a request: empty, with what there is, or with what somebody wrote that couldn't be taken. */
@Singleton
final class RequestForms {
    private final Requests requests;
    private final LocalCountryNames countries;
    private final OfficerNames officerNames;
    private final CsrfTokens csrfTokens;
    private final Pages pages;

    RequestForms(
            Requests requests,
            LocalCountryNames countries,
            OfficerNames officerNames,
            CsrfTokens csrfTokens,
            Pages pages) {
        this.requests = requests;
        this.countries = countries;
        this.officerNames = officerNames;
        this.csrfTokens = csrfTokens;
        this.pages = pages;
    }

    String empty(HttpRequest<?> request) {
        return render(null, 0, Map.of(), List.of(), null, request);
    }

    String of(RequestVersion shown, HttpRequest<?> request) {
        return render(shown.number(), shown.version(), shown.request().words(), List.of(), null, request);
    }

    /** @param number null for a new one */
    String mistaken(@Nullable Integer number, FormInput sent, List<Mistake> mistakes, HttpRequest<?> request) {
        return render(number, sent.version(), values(sent), mistakes, null, request);
    }

    /** What somebody wrote stays; sent again it comes after what the other wrote, which is shown. */
    String overtaken(int number, FormInput sent, HttpRequest<?> request) {
        RequestVersion now = requests.get(number);
        EditConflict editConflict = new EditConflict(
                officerNames.names().getOrDefault(now.by(), now.by()),
                requests.find(number, sent.version()).map(now::since).orElse(List.of()));
        return render(number, now.version(), values(sent), List.of(), editConflict, request);
    }

    /** The fields of a request among those of a form. */
    static Map<String, String> values(FormInput sent) {
        Map<String, String> values = new LinkedHashMap<>();
        for (RequestField field : RequestField.values()) {
            values.put(field.word(), sent.written(field.word()));
        }
        return values;
    }

    private String render(
            @Nullable Integer number,
            int version,
            Map<String, String> values,
            List<Mistake> mistakes,
            @Nullable EditConflict editConflict,
            HttpRequest<?> request) {
        return pages.render(
                "desk/request-form",
                new RequestForm(
                        csrfTokens.token(request), number, version, values, mistakes, editConflict, countries.abroad()),
                request);
    }
}
