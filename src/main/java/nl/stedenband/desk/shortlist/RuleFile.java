package nl.stedenband.desk.shortlist;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.stedenband.matching.Rules;
import nl.stedenband.matching.rule.RuleBook;
import nl.stedenband.matching.rule.ScoreKind;
import nl.stedenband.matching.rule.Thresholds;
import nl.stedenband.registry.BilingualText;

/** Reads the rules that the program brings along, and why each is as it is. */
@Singleton
public final class RuleFile {
    private static final String RULES = "matching/rules.json";

    private final JsonMapper json;
    private final Rules rules;
    private final BilingualText about;
    private final Map<String, Explained> explained;
    private final Map<String, Explained> thresholds;

    RuleFile(JsonMapper json) {
        this.json = json;
        Map<String, Object> file = read();
        this.about = text(file.get("about"));
        this.explained = section(file, "rules", "weight");
        this.thresholds = section(file, "thresholds", "value");
        ((Map<?, ?>) file.get("rules")).forEach((rule, entry) -> check(rule.toString(), (Map<?, ?>) entry));
        Map<String, Integer> weights = new LinkedHashMap<>();
        explained.forEach((rule, one) -> weights.put(rule, (int) one.value()));
        this.rules = new Rules(file.get("version").toString(), weights, thresholds());
    }

    /**
     * A number of the file.
     *
     * @param why it is that
     */
    public record Explained(double value, BilingualText why) {}

    /** The rules by which shortlists are made. */
    public Rules rules() {
        return rules;
    }

    /** How scores are made. */
    public BilingualText about() {
        return about;
    }

    /** The weights by the names of the rules. */
    public Map<String, Explained> explainedWeights() {
        return explained;
    }

    /** The numbers by which rules tell near from far, by their names. */
    public Map<String, Explained> explainedThresholds() {
        return thresholds;
    }

    private Thresholds thresholds() {
        return new Thresholds(
                threshold("nearKilometres"),
                threshold("aroundKilometres"),
                threshold("halfKilometres"),
                threshold("borderKilometres"),
                threshold("leastShare"),
                threshold("fullShare"),
                threshold("greatCity"),
                threshold("recentYears"),
                threshold("tiesPerHour"),
                threshold("uncertainTie"),
                threshold("pastTie"),
                threshold("project"));
    }

    private double threshold(String name) {
        return thresholds.get(name).value();
    }

    /** People read there which score a rule counts for; the program must think the same. */
    private static void check(String rule, Map<?, ?> entry) {
        ScoreKind told = ScoreKind.ofWord(entry.get("score").toString());
        if (!RuleBook.names().contains(rule) || RuleBook.scoreKind(rule) != told) {
            throw new IllegalStateException("%s: there is no rule '%s' for %s".formatted(RULES, rule, told.word()));
        }
    }

    private static Map<String, Explained> section(Map<String, Object> file, String section, String member) {
        Map<String, Explained> numbers = new LinkedHashMap<>();
        ((Map<?, ?>) file.get(section)).forEach((name, entry) -> {
            Map<?, ?> members = (Map<?, ?>) entry;
            numbers.put(
                    name.toString(),
                    new Explained(((Number) members.get(member)).doubleValue(), text(members.get("why"))));
        });
        return numbers;
    }

    private static BilingualText text(Object member) {
        Map<?, ?> languages = (Map<?, ?>) member;
        return new BilingualText(
                languages.get("en").toString(), languages.get("nl").toString());
    }

    private Map<String, Object> read() {
        try (InputStream file = RuleFile.class.getClassLoader().getResourceAsStream(RULES)) {
            if (file == null) {
                throw new IllegalStateException("there is no " + RULES + " on the classpath");
            }
            return json.readValue(file, Argument.mapOf(String.class, Object.class));
        } catch (IOException e) {
            throw new IllegalStateException("can't read " + RULES, e);
        }
    }
}
