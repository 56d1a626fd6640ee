package nl.stedenband.registry.drawing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.DayRange;

/** Writes down what every drawn relationship carries: its times with their bounds, and the assertions behind it. */
final class EdgeProperties {
    private EdgeProperties() {}

    /** The properties that name the assertions, the weightiest first. */
    static Map<String, Object> of(List<Assertion> assertions) {
        List<Assertion> sorted =
                assertions.stream().sorted(TimeClaims.WEIGHTIEST).toList();
        Map<String, Object> properties = new TreeMap<>();
        properties.put(
                "assertions",
                sorted.stream().map(assertion -> assertion.id().toString()).toList());
        properties.put(
                "sources",
                sorted.stream()
                        .map(assertion -> assertion.cites().reference())
                        .distinct()
                        .toList());
        return properties;
    }

    /** The properties of a stretch of days. */
    static Map<String, Object> of(CertaintyInterval certaintyInterval) {
        Map<String, Object> properties = new TreeMap<>();
        properties.put("from", certaintyInterval.days().min());
        properties.put("to", certaintyInterval.days().max());
        properties.put("certainty", certaintyInterval.certainty().slug());
        properties.put("nearMin", certaintyInterval.near().min());
        properties.put("nearMax", certaintyInterval.near().max());
        putDate(properties, "since", certaintyInterval.since());
        putDate(properties, "until", certaintyInterval.until());
        return properties;
    }

    /** First and last seen, over all that is live, and the last day that it may have been seen on. */
    static Map<String, Object> sightings(TimeClaims timeClaims) {
        Map<String, Object> properties = new TreeMap<>();
        timeClaims
                .firstSeen()
                .ifPresent(seen -> properties.put("firstSeen", seen.time().text()));
        timeClaims.lastSeen().ifPresent(seen -> {
            properties.put("lastSeen", seen.time().text());
            properties.put("lastSeenMax", seen.when().max());
        });
        return properties;
    }

    private static void putDate(Map<String, Object> properties, String name, Optional<TimeClaims.Dated> date) {
        date.ifPresent(dated -> {
            DayRange when = dated.when();
            properties.put(name, dated.time().text());
            properties.put(name + "Min", when.min());
            properties.put(name + "Max", when.max());
        });
    }
}
