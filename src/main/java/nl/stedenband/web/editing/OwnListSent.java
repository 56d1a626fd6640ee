package nl.stedenband.web.editing;

import io.micronaut.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.stedenband.editing.ownlist.OwnAnswers;
import nl.stedenband.editing.ownlist.OwnList;
import nl.stedenband.editing.ownlist.Said;
import nl.stedenband.http.Asked;
import nl.stedenband.web.page.Addresses;
import nl.stedenband.web.page.Section;

/**
 * What was understood of a list, as the address of the page says it that tells so: that page can be loaded again without sending anything
 * again.
 *
 * @param number of the proposal that it became
 * @param counts of rows by what they say: {@code confirmed}, {@code ended}, {@code denied}, {@code added}
 */
public record OwnListSent(int number, Map<String, Integer> counts) {
    /** After the address of a list. */
    static final String PATH = "/sent";

    private static final String NUMBER = "number";
    private static final int MOST = 1_000_000;

    static OwnListSent of(int number, OwnAnswers answers) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Said said : Said.values()) {
            counts.put(said.word(), answers.count(said));
        }
        return new OwnListSent(number, counts);
    }

    static OwnListSent in(HttpRequest<?> request) {
        Asked asked = Asked.in(request);
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Said said : Said.values()) {
            counts.put(said.word(), asked.number(said.word(), 0, 0, MOST));
        }
        int number = asked.number(NUMBER, 0, 0, MOST);
        asked.check();
        return new OwnListSent(number, counts);
    }

    String address(Addresses addresses, OwnList list) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put(NUMBER, Integer.toString(number));
        counts.forEach((word, count) -> query.put(word, Integer.toString(count)));
        return Addresses.withQuery(
                addresses.toEdit(Section.MUNICIPALITIES, list.municipality().id()) + PATH, query);
    }
}
