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
        properties.put("sources", references(sorted));
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
        StatusOnDay status = certaintyInterval.status();
        status.basis().ifPresent(basis -> properties.put("basis", basis.slug()));
        if (status.basis().filter(StatusOnDay.Basis.SEEN_BEFORE::equals).isPresent()
                && status.keptTo() > status.near().max()) {
            properties.put("keptTo", status.keptTo());
        }
        if (!status.disputedBy().isEmpty()) {
            properties.put("disputedBy", references(status.disputedBy()));
        }
        TiePeriod period = certaintyInterval.period();
        putDate(properties, "since", period.since());
        putDate(properties, "until", period.until());
        properties.put("beginMin", period.begin().min());
        properties.put("beginMax", period.begin().max());
        properties.put("endMin", period.end().min());
        properties.put("endMax", period.end().max());
        return properties;
    }

    private static List<String> references(List<Assertion> assertions) {
        return assertions.stream()
                .sorted(TimeClaims.WEIGHTIEST)
                .map(assertion -> assertion.cites().reference())
                .distinct()
                .toList();
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

    /** Of all that says that it stood at some time, in order of time: the first day, the last and the source. */
    static Map<String, Object> sightings(List<TimeEvidence> evidence) {
        Map<String, Object> properties = new TreeMap<>();
        properties.put("seenMin", evidence.stream().map(one -> one.when().min()).toList());
        properties.put("seenMax", evidence.stream().map(one -> one.when().max()).toList());
        properties.put(
                "seenBy",
                evidence.stream().map(one -> one.by().cites().reference()).toList());
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
