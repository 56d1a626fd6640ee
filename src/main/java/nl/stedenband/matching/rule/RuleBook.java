package nl.stedenband.matching.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** All rules there are, by the names under which files of rules weigh them and answers show them. */
public final class RuleBook {
    private static final Map<String, Function<RequestEvidence, Rule>> RULES = rules();

    private RuleBook() {}

    private static Map<String, Function<RequestEvidence, Rule>> rules() {
        Map<String, Function<RequestEvidence, Rule>> rules = new LinkedHashMap<>();
        rules.put("wish", Wish::new);
        rules.put("theme", ThemeExperience::new);
        rules.put("origin", OriginOfResidents::new);
        rules.put("translocal", Translocal::new);
        rules.put("partnersNearby", PartnersNearby::new);
        rules.put("formerTie", FormerTie::new);
        rules.put("commonPartners", CommonPartners::new);
        rules.put("networks", SharedNetworks::new);
        rules.put("similarTowns", SimilarTowns::new);
        rules.put("province", SameProvince::new);
        rules.put("neighbours", Neighbours::new);
        rules.put("economy", EconomicLink::new);
        rules.put("likeness", SimilarSize::new);
        rules.put("greatCities", GreatCities::new);
        rules.put("size", Size::new);
        rules.put("programme", ProgrammeExperience::new);
        rules.put("capacity", HoursOfClass::new);
        rules.put("experience", Experience::new);
        rules.put("recency", Recency::new);
        rules.put("distance", Distance::new);
        rules.put("secondTie", SecondTie::new);
        rules.put("load", OpenWorkload::new);
        return Collections.unmodifiableMap(rules);
    }

    public static Set<String> names() {
        return RULES.keySet();
    }

    /** The rules bound to one request, in the order of the book. */
    public static Map<String, Rule> on(RequestEvidence requestEvidence) {
        Map<String, Rule> bound = new LinkedHashMap<>();
        RULES.forEach((name, rule) -> bound.put(name, rule.apply(requestEvidence)));
        return bound;
    }
}
