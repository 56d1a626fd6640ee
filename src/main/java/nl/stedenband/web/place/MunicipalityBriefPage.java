package nl.stedenband.web.place;

import java.util.Map;
import nl.stedenband.desk.call.PublishedCall;
import nl.stedenband.graph.partnership.Tie;
import nl.stedenband.graph.place.Membership;
import nl.stedenband.graph.place.Municipality;
import nl.stedenband.graph.place.Origin;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.web.page.ListExcerpt;

/**
 * A municipality on two pages of paper at most: of each part what is surest or most, and how much of it is left out.
 *
 * @param sure how many of all ties are certain or confirmed; the others are possible, or sources contradict each other
 * @param sources that tell of its ties, those of most ties first
 */
public record MunicipalityBriefPage(
        Municipality municipality,
        Viewpoint viewpoint,
        ListExcerpt<Tie> ties,
        long sure,
        ListExcerpt<Membership> networks,
        ListExcerpt<Origin> origins,
        ListExcerpt<ThemeCount> themes,
        ListExcerpt<PublishedCall> calls,
        ListExcerpt<SourceCount> sources) {

    /** A theme, and of how many ties it is one. */
    public record ThemeCount(Named theme, long ties) {}

    /** A source, and of how many ties it tells. */
    public record SourceCount(String id, String title, long ties) {
        static SourceCount of(Map.Entry<String, Long> counted, Map<String, String> titles) {
            return new SourceCount(
                    counted.getKey(), titles.getOrDefault(counted.getKey(), counted.getKey()), counted.getValue());
        }
    }
}
