package nl.stedenband.registry.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.stedenband.registry.Assertion;

/** Two assertions that can't both be true, and what each of them says. */
record Disagreement(String about, Assertion one, String says, Assertion other, String against) {

    /** Every pair of claims of one tie that exclude each other. */
    static List<Disagreement> in(CertaintyTimeline certaintyTimeline) {
        List<Disagreement> all = new ArrayList<>();
        for (TiePeriod tiePeriod : certaintyTimeline.periods()) {
            exclusive("begin", tiePeriod.begins(), all);
            exclusive("end", tiePeriod.ends(), all);
            for (TimeClaims.Dated end : tiePeriod.ends()) {
                for (TimeClaims.Dated seen : tiePeriod.seenAfter(end)) {
                    all.add(new Disagreement(
                            "end",
                            end.by(),
                            end.time().text(),
                            seen.by(),
                            "seen " + seen.time().text()));
                }
            }
        }
        for (TimeClaims.Denial denial : certaintyTimeline.claims().denials) {
            for (TimeClaims.Dated seen : certaintyTimeline.claims().seen) {
                all.add(new Disagreement(
                        "existence",
                        denial.by(),
                        "denied",
                        seen.by(),
                        "seen " + seen.time().text()));
            }
        }
        return all;
    }

    DrawnUnit.Edge edge(String unit, Map<String, Object> more) {
        Map<String, Object> properties = new TreeMap<>(more);
        properties.putAll(EdgeProperties.of(List.of(one, other)));
        properties.put("unit", unit);
        properties.put("about", about);
        properties.put("says", says);
        properties.put("against", against);
        return new DrawnUnit.Edge(EdgeType.CONTRADICTS, key(one), key(other), properties);
    }

    private static void exclusive(String about, List<TimeClaims.Dated> claims, List<Disagreement> all) {
        for (int i = 0; i < claims.size(); i++) {
            for (TimeClaims.Dated later : claims.subList(i + 1, claims.size())) {
                TimeClaims.Dated earlier = claims.get(i);
                if (earlier.when().surelyBefore(later.when()) || later.when().surelyBefore(earlier.when())) {
                    all.add(new Disagreement(
                            about,
                            earlier.by(),
                            earlier.time().text(),
                            later.by(),
                            later.time().text()));
                }
            }
        }
    }

    private static String key(Assertion assertion) {
        return "assertion/" + assertion.id();
    }
}
