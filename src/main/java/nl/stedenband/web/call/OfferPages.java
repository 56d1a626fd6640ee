package nl.stedenband.web.call;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import nl.stedenband.account.http.CsrfTokens;
import nl.stedenband.desk.offer.Offers;
import nl.stedenband.desk.offer.StandingOffer;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.thesaurus.Concept;
import nl.stedenband.web.account.OfficerNames;
import nl.stedenband.web.desk.TownNames;
import nl.stedenband.web.page.Pages;

/** Renders the pool. */
@Singleton
final class OfferPages {
    private final Offers offers;
    private final CallThemes callThemes;
    private final TownNames townNames;
    private final OfficerNames officerNames;
    private final CsrfTokens csrfTokens;
    private final Pages pages;

    OfferPages(
            Offers offers,
            CallThemes callThemes,
            TownNames townNames,
            OfficerNames officerNames,
            CsrfTokens csrfTokens,
            Pages pages) {
        this.offers = offers;
        this.callThemes = callThemes;
        this.townNames = townNames;
        this.officerNames = officerNames;
        this.csrfTokens = csrfTokens;
        this.pages = pages;
    }

    /**
     * The pool with a form for one more offer.
     *
     * @param values what was sent with the form and could not be taken
     * @param mistakes why not
     */
    String page(Map<String, String> values, List<Mistake> mistakes, HttpRequest<?> request) {
        return pages.render(
                "call/offers",
                new OfferPage(
                        csrfTokens.token(request),
                        rows(offers.waiting()),
                        rows(offers.list()),
                        townNames.current(),
                        officerNames.names(),
                        values,
                        mistakes),
                request);
    }

    private List<ThemedOffer> rows(List<StandingOffer> some) {
        return some.stream()
                .map(offer -> new ThemedOffer(offer, callThemes.of(offer.text().themes())))
                .toList();
    }

    /** An offer with the concepts that it is about. */
    public record ThemedOffer(StandingOffer offer, List<Concept> themes) {}

    /**
     * What municipalities offer.
     *
     * @param form what the forms are known by
     * @param waiting what municipalities sent and nobody let in yet
     * @param towns to choose from
     * @param officers names by the ids of accounts
     * @param values what was sent with the form and could not be taken
     */
    public record OfferPage(
            String form,
            List<ThemedOffer> waiting,
            List<ThemedOffer> rows,
            List<Named> towns,
            Map<String, String> officers,
            Map<String, String> values,
            List<Mistake> mistakes) {

        /** What stands in a field of the form. */
        public String value(String field) {
            return values.getOrDefault(field, "");
        }
    }
}
