package nl.stedenband.web.desk;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import nl.stedenband.account.http.CsrfTokens;
import nl.stedenband.desk.request.RequestVersion;
import nl.stedenband.desk.request.Requests;
import nl.stedenband.picture.map.MapFrame;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.web.account.OfficerNames;
import nl.stedenband.web.desk.AskingPlaces.AskingPlace;
import nl.stedenband.web.desk.MapPointing.Pointed;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.Pages;

/** Renders the form of a request: empty, with what there is, or with what somebody wrote that couldn't be taken. */
@Singleton
final class RequestForms {
    private final Requests requests;
    private final RequestChoices choices;
    private final RequestInput input;
    private final OfficerNames officerNames;
    private final CsrfTokens csrfTokens;
    private final Pages pages;

    RequestForms(
            Requests requests,
            RequestChoices choices,
            RequestInput input,
            OfficerNames officerNames,
            CsrfTokens csrfTokens,
            Pages pages) {
        this.requests = requests;
        this.choices = choices;
        this.input = input;
        this.officerNames = officerNames;
        this.csrfTokens = csrfTokens;
        this.pages = pages;
    }

    String empty(HttpRequest<?> request) {
        return render(new Shown(null, 0, Map.of(), List.of(), null, null), request);
    }

    String of(RequestVersion shown, HttpRequest<?> request) {
        return render(
                new Shown(shown.number(), shown.version(), shown.request().words(), List.of(), null, null), request);
    }

    /** @param number null for a new one */
    String mistaken(@Nullable Integer number, FormInput sent, List<Mistake> mistakes, HttpRequest<?> request) {
        return render(new Shown(number, sent.version(), input.read(sent), mistakes, null, null), request);
    }

    /** What somebody wrote stays; sent again it comes after what the other wrote, which is shown. */
    String overtaken(int number, FormInput sent, HttpRequest<?> request) {
        RequestVersion now = requests.get(number);
        EditConflict editConflict = new EditConflict(
                officerNames.names().getOrDefault(now.by(), now.by()),
                requests.find(number, sent.version()).map(now::since).orElse(List.of()));
        return render(new Shown(number, now.version(), input.read(sent), List.of(), editConflict, null), request);
    }

    /**
     * The form again with places to choose from, for who has no scripts.
     *
     * @param number null for a new one
     */
    String choosing(@Nullable Integer number, FormInput sent, List<AskingPlace> places, HttpRequest<?> request) {
        return render(new Shown(number, sent.version(), input.read(sent), List.of(), null, places), request);
    }

    /**
     * The form again with a map to point at a place.
     *
     * @param number null for a new one
     */
    String pointing(@Nullable Integer number, FormInput sent, Pointed pointed, HttpRequest<?> request) {
        Shown shown = new Shown(number, sent.version(), input.read(sent), List.of(), null, pointed.places());
        return render(shown, pointed.frame(), request);
    }

    private record Shown(
            @Nullable Integer number,
            int version,
            Map<String, String> values,
            List<Mistake> mistakes,
            @Nullable EditConflict editConflict,
            @Nullable List<AskingPlace> places) {}

    private String render(Shown shown, HttpRequest<?> request) {
        return render(shown, null, request);
    }

    private String render(Shown shown, @Nullable MapFrame map, HttpRequest<?> request) {
        PageContext pageContext = pages.site(request);
        return pages.render(
                "desk/request-form",
                new RequestForm(
                        csrfTokens.token(request),
                        shown.number,
                        shown.version,
                        shown.values,
                        shown.mistakes,
                        shown.editConflict,
                        shown.places,
                        map,
                        choices.in(pageContext)),
                request,
                pageContext);
    }
}
