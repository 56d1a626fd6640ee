package nl.stedenband.web.desk;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import nl.stedenband.account.http.CsrfTokens;
import nl.stedenband.desk.Sensitivities;
import nl.stedenband.desk.Sensitivity;
import nl.stedenband.desk.cases.Approaches;
import nl.stedenband.desk.cases.Cases;
import nl.stedenband.desk.cases.FrozenShortlist;
import nl.stedenband.desk.cases.RelatedCases.Around;
import nl.stedenband.desk.light.LightsThere;
import nl.stedenband.desk.request.RequestField;
import nl.stedenband.desk.request.RequestVersion;
import nl.stedenband.desk.shortlist.ActiveTown;
import nl.stedenband.desk.shortlist.Evaluations;
import nl.stedenband.desk.shortlist.ShortlistDocument;
import nl.stedenband.desk.shortlist.ShortlistViewpoint;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.matching.evaluation.ScoreMeaning;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.web.account.OfficerNames;
import nl.stedenband.web.page.Pages;

/** Renders shortlists: new ones, those of cases, and why one can't be made. */
@Singleton
final class ShortlistPages {
    private final Cases cases;
    private final RequestPages requests;
    private final Sensitivities sensitivities;
    private final Evaluations evaluations;
    private final Approaches approaches;
    private final OfficerNames officerNames;
    private final RegistryClock clock;
    private final CsrfTokens csrfTokens;
    private final Pages pages;

    ShortlistPages(
            Cases cases,
            RequestPages requests,
            Sensitivities sensitivities,
            Evaluations evaluations,
            Approaches approaches,
            OfficerNames officerNames,
            RegistryClock clock,
            CsrfTokens csrfTokens,
            Pages pages) {
        this.cases = cases;
        this.requests = requests;
        this.sensitivities = sensitivities;
        this.evaluations = evaluations;
        this.approaches = approaches;
        this.officerNames = officerNames;
        this.clock = clock;
        this.csrfTokens = csrfTokens;
        this.pages = pages;
    }

    /** @param mistakes for which nothing was done with the list before */
    String made(RequestVersion asked, FrozenShortlist list, List<Mistake> mistakes, HttpRequest<?> request) {
        return render(
                new ShortlistPage(
                        csrfTokens.token(request),
                        asked.number(),
                        null,
                        list,
                        mistakes,
                        requests.around(asked),
                        care(list),
                        meanings(),
                        lights(asked, list),
                        officerNames.names()),
                request);
    }

    /** @param mistakes none where the request doesn't say yet from which country it comes */
    String impossible(int number, List<Mistake> mistakes, HttpRequest<?> request) {
        return render(
                new ShortlistPage(
                        csrfTokens.token(request),
                        number,
                        null,
                        null,
                        mistakes,
                        null,
                        List.of(),
                        List.of(),
                        null,
                        Map.of()),
                request);
    }

    String ofCase(int number, HttpRequest<?> request) {
        FrozenShortlist list = cases.shortlist(number);
        return render(
                new ShortlistPage(
                        "",
                        cases.get(number).request(),
                        number,
                        list,
                        List.of(),
                        null,
                        care(list),
                        List.of(),
                        approaches.lights(cases.get(number)),
                        officerNames.names()),
                request);
    }

    private List<Sensitivity> care(FrozenShortlist list) {
        return sensitivities.on(
                list.question().asOf(),
                list.list().partner().country().id(),
                list.question().knownOn());
    }

    private LightsThere lights(RequestVersion asked, FrozenShortlist list) {
        return approaches.lights(asked.request(), list.list().partner());
    }

    private List<ScoreMeaning> meanings() {
        return evaluations
                .find(new ShortlistViewpoint(Viewpoint.at(clock.read()), true))
                .map(report -> report.evaluation().meanings().stream()
                        .filter(meaning -> meaning.pairs() > 0)
                        .toList())
                .orElse(List.of());
    }

    private String render(ShortlistPage page, HttpRequest<?> request) {
        return pages.render("desk/shortlist", page, request);
    }

    /**
     * A shortlist with what to know before it.
     *
     * @param form what its form is known by
     * @param request the number of the request
     * @param number of the case that was opened on it; null for one on which none was
     * @param frozen null when none could be made
     * @param mistakes why not
     * @param around null for one of a case
     * @param care what sources say one has to be careful with
     * @param meanings what scores have meant so far; empty while that is being counted
     * @param lights on the country and the partner; null without a list
     * @param officers names by the ids of accounts
     */
    public record ShortlistPage(
            String form,
            int request,
            @Nullable Integer number,
            @Nullable FrozenShortlist frozen,
            List<Mistake> mistakes,
            @Nullable Around around,
            List<Sensitivity> care,
            List<ScoreMeaning> meanings,
            @Nullable LightsThere lights,
            Map<String, String> officers) {

        public ShortlistDocument list() {
            return frozen.list();
        }

        /** What the request says to be careful with; empty for nothing. */
        public String sensitivity() {
            return frozen.question().request().text(RequestField.SENSITIVITY);
        }

        /** Who works in the country, or did. */
        public List<ActiveTown> colleagues(boolean isActive) {
            return list().colleagues().stream()
                    .filter(town -> town.isActive() == isActive)
                    .toList();
        }
    }
}
