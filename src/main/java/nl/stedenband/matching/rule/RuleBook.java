package nl.stedenband.matching.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** All rules there are, by the names under which files of rules weigh them and answers show them. */
public final class RuleBook {
    /** The rule of experience with what is asked. */
    public static final String THEME = "theme";

    private static final Map<String, Entry> RULES = rules();

    private RuleBook() {}

    private record Entry(ScoreKind scoreKind, Function<RequestEvidence, Rule> rule) {}

    private static Map<String, Entry> rules() {
        Map<String, Entry> rules = new LinkedHashMap<>();
        rules.put("wish", fit(Wish::new));
        rules.put(THEME, fit(ThemeExperience::new));
        rules.put("programme", fit(ProgrammeExperience::new));
        rules.put("country", fit(CountryExperience::new));
        rules.put("partnersNearby", fit(PartnersNearby::new));
        rules.put("region", fit(RegionExperience::new));
        rules.put("translocal", fit(Translocal::new));
        rules.put("origin", fit(OriginOfResidents::new));
        rules.put("economy", fit(EconomicLink::new));
        rules.put("motive", fit(SharedMotive::new));
        rules.put("language", fit(LanguageExperience::new));
        rules.put("networks", fit(SharedNetworks::new));
        rules.put("greatCities", fit(GreatCities::new));
        rules.put("distance", fit(Distance::new));
        rules.put("size", capacity(Size::new));
        rules.put("experience", capacity(Experience::new));
        rules.put("capacity", capacity(HoursOfClass::new));
        rules.put("load", capacity(FreeHours::new));
        rules.put("recency", capacity(Recency::new));
        return Collections.unmodifiableMap(rules);
    }

    private static Entry fit(Function<RequestEvidence, Rule> rule) {
        return new Entry(ScoreKind.FIT, rule);
    }

    private static Entry capacity(Function<RequestEvidence, Rule> rule) {
        return new Entry(ScoreKind.CAPACITY, rule);
    }

    public static Set<String> names() {
        return RULES.keySet();
    }

    /** The score that a rule counts for. */
    public static ScoreKind scoreKind(String rule) {
        return RULES.get(rule).scoreKind();
    }

    /** The rules bound to one request, in the order of the book. */
    public static Map<String, Rule> on(RequestEvidence requestEvidence) {
        Map<String, Rule> bound = new LinkedHashMap<>();
        RULES.forEach((name, entry) -> bound.put(name, entry.rule().apply(requestEvidence)));
        return bound;
    }
}
