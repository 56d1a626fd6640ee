package nl.stedenband.web.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.stedenband.account.Rights;
import nl.stedenband.desk.cases.ShortlistSearch;
import nl.stedenband.desk.request.RequestVersion;
import nl.stedenband.desk.request.Requests;
import nl.stedenband.desk.shortlist.MovedTown;
import nl.stedenband.desk.shortlist.RankedTown;
import nl.stedenband.desk.shortlist.RuleFile;
import nl.stedenband.desk.shortlist.ShortlistDocument;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.matching.rule.RuleBook;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidValue;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.web.page.Pages;

/** Other weights of the rules, tried on a request: who moves. Nothing of it is kept. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Rights.DESK)
@Controller
final class WeightsController {
    private static final double HEAVIEST = 1000;

    private final Requests requests;
    private final ShortlistSearch shortlistSearch;
    private final RuleFile rules;
    private final ShortlistPages shortlists;
    private final Pages pages;

    WeightsController(
            Requests requests,
            ShortlistSearch shortlistSearch,
            RuleFile rules,
            ShortlistPages shortlists,
            Pages pages) {
        this.requests = requests;
        this.shortlistSearch = shortlistSearch;
        this.rules = rules;
        this.shortlists = shortlists;
        this.pages = pages;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/loket/requests/{number}/weights", "/en/desk/requests/{number}/weights"})
    HttpResponse<?> show(HttpRequest<?> request, int number) {
        Map<String, Double> weights = weights(request);
        RequestVersion asked = requests.get(number);
        try {
            Map<String, Integer> usual = rules.rules().weights();
            weights.entrySet().removeIf(one -> one.getValue()
                    .equals(usual.get(one.getKey()).doubleValue()));
            WeightsPage page = new WeightsPage(number, usual, weights, shortlistSearch.tried(asked, weights));
            return HttpResponse.ok(pages.render("desk/weights", page, request));
        } catch (InvalidQuestion e) {
            return HttpResponse.unprocessableEntity().body(shortlists.impossible(number, e.mistakes(), request));
        }
    }

    private static Map<String, Double> weights(HttpRequest<?> request) {
        QueryParameters queryParameters = QueryParameters.in(request);
        Map<String, Double> weights = new LinkedHashMap<>();
        for (String rule : RuleBook.names()) {
            Double weight = queryParameters.value(rule, WeightsController::weight);
            if (weight != null) {
                weights.put(rule, weight);
            }
        }
        queryParameters.check();
        return weights;
    }

    private static double weight(String text) {
        if (!text.matches("\\d{1,4}([.,]\\d{1,3})?")) {
            throw new InvalidValue(ParameterFault.NO_NUMBER, text);
        }
        double weight = Double.parseDouble(text.replace(',', '.'));
        if (weight > HEAVIEST) {
            throw new InvalidValue(ParameterFault.NO_NUMBER, text);
        }
        return weight;
    }

    /**
     * A shortlist by weights that are tried, beside the usual ones.
     *
     * @param number of the request
     * @param usual weights by the names of the rules
     * @param tried those that differ, as they were sent
     */
    public record WeightsPage(
            int number, Map<String, Integer> usual, Map<String, Double> tried, ShortlistDocument list) {
        private static final int MOST = 25;

        public boolean isTried() {
            return list.moves() != null;
        }

        /**
         * The weights of a score that are tried, as they are written in fields.
         *
         * @param score {@code fit} or {@code capacity}
         */
        public List<Field> fields(String score) {
            return usual.entrySet().stream()
                    .filter(weight -> RuleBook.scoreKind(weight.getKey()).word().equals(score))
                    .map(weight -> new Field(
                            weight.getKey(),
                            BigDecimal.valueOf(tried.getOrDefault(
                                            weight.getKey(), weight.getValue().doubleValue()))
                                    .stripTrailingZeros()
                                    .toPlainString(),
                            weight.getValue()))
                    .toList();
        }

        /**
         * The weight of a rule.
         *
         * @param written as it is tried
         */
        public record Field(String rule, String written, int usual) {}

        /** Where a municipality stands by the usual weights. */
        public int usualRank(RankedTown town) {
            return Objects.requireNonNullElse(list.moves(), List.<MovedTown>of()).stream()
                    .filter(move ->
                            move.municipality().id().equals(town.municipality().id()))
                    .findFirst()
                    .map(MovedTown::from)
                    .orElse(town.rank());
        }

        /** Who left the first that are told. */
        public List<MovedTown> gone() {
            return Objects.requireNonNullElse(list.moves(), List.<MovedTown>of()).stream()
                    .filter(move -> move.from() <= MOST && move.to() > MOST)
                    .toList();
        }
    }
}
