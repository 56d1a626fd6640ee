package nl.stedenband.desk.shortlist;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stedenband.matching.Rules;
import nl.stedenband.matching.rule.Thresholds;

/** Reads the rules that the program brings along. */
@Singleton
public final class RuleFile {
    private static final String RULES = "matching/rules.json";

    private final JsonMapper json;
    private final Rules rules;
    private final Set<String> fitted;

    RuleFile(JsonMapper json) {
        this.json = json;
        Map<String, Object> file = read(RULES);
        Map<String, Double> weights = numbers(file, "rules", "weight");
        Map<String, Double> thresholds = numbers(file, "thresholds", "value");
        this.rules = new Rules(
                file.get("version").toString(),
                weights,
                new Thresholds(
                        thresholds.get("nearKilometres"),
                        thresholds.get("aroundKilometres"),
                        thresholds.get("halfKilometres"),
                        thresholds.get("neighbourKilometres"),
                        thresholds.get("fullShare"),
                        thresholds.get("alike").intValue(),
                        thresholds.get("recentYears"),
                        thresholds.get("tiesPerHour")));
        this.fitted = ((Map<?, ?>) file.get("rules"))
                .entrySet().stream()
                        .filter(rule -> Boolean.TRUE.equals(((Map<?, ?>) rule.getValue()).get("fitted")))
                        .map(rule -> rule.getKey().toString())
                        .collect(Collectors.toSet());
    }

    /** The rules by which shortlists are made. */
    public Rules rules() {
        return rules;
    }

    /** The names of the rules whose weights were fitted to ties. */
    Set<String> fitted() {
        return fitted;
    }

    private static Map<String, Double> numbers(Map<String, Object> file, String section, String member) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        ((Map<?, ?>) file.get(section))
                .forEach((name, entry) ->
                        numbers.put(name.toString(), ((Number) ((Map<?, ?>) entry).get(member)).doubleValue()));
        return numbers;
    }

    private Map<String, Object> read(String name) {
        try (InputStream file = RuleFile.class.getClassLoader().getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("there is no " + name + " on the classpath");
            }
            return json.readValue(file, Argument.mapOf(String.class, Object.class));
        } catch (IOException e) {
            throw new IllegalStateException("can't read " + name, e);
        }
    }
}
