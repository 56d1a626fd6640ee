package nl.stedenband.web.editing;

import io.micronaut.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.stedenband.editing.ownlist.OwnList;
import nl.stedenband.editing.ownlist.OwnListAnswers;
import nl.stedenband.editing.ownlist.RowStatement;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.web.page.PageAddresses;
import nl.stedenband.web.page.SiteSection;

/**
 * What was understood of a list, as the address of the page says it that tells so: that page can be loaded again without sending anything
 * again.
 *
 * @param number of the proposal that it became
 * @param counts of rows by what they say: {@code confirmed}, {@code ended}, {@code denied}, {@code added}; and of those with an offer, {@code offered}
 */
public record SentListSummary(int number, Map<String, Integer> counts) {
    /** After the address of a list. */
    static final String PATH = "/sent";

    private static final String NUMBER = "number";
    private static final String OFFERED = "offered";
    private static final int MOST = 1_000_000;

    static SentListSummary of(int number, OwnListAnswers answers) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (RowStatement rowStatement : RowStatement.values()) {
            counts.put(rowStatement.word(), answers.count(rowStatement));
        }
        counts.put(OFFERED, answers.offers().size());
        return new SentListSummary(number, counts);
    }

    static SentListSummary in(HttpRequest<?> request) {
        QueryParameters queryParameters = QueryParameters.in(request);
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (RowStatement rowStatement : RowStatement.values()) {
            counts.put(rowStatement.word(), queryParameters.number(rowStatement.word(), 0, 0, MOST));
        }
        counts.put(OFFERED, queryParameters.number(OFFERED, 0, 0, MOST));
        int number = queryParameters.number(NUMBER, 0, 0, MOST);
        queryParameters.check();
        return new SentListSummary(number, counts);
    }

    String address(PageAddresses pageAddresses, OwnList list) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put(NUMBER, Integer.toString(number));
        counts.forEach((word, count) -> query.put(word, Integer.toString(count)));
        return PageAddresses.withQuery(
                pageAddresses.toEdit(
                                SiteSection.MUNICIPALITIES, list.municipality().id())
                        + PATH,
                query);
    }
}
