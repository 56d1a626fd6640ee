package nl.stedenband.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When something holds is said in the file of the rule for time, and nowhere else. */
class TimeRuleTest {
    private static final Path RULE = Path.of("cypher", "fragments", "time-rule.cypher");

    private static final Pattern DEFINED = Pattern.compile("(?m)^// (\\w+)\\([\\w, ]*\\): ");

    /** What is compared of edges, assertions and sources, the arithmetic of reach, and lists of statuses. */
    private static final Pattern SPELLED_OUT = Pattern.compile(String.join(
            "|",
            "\\b(known|said)From\\s*<=",
            "<=?\\s*\\w+\\.(known|said)To\\b",
            "\\b\\w+\\.from\\s*<=",
            "<=\\s*\\w+\\.to\\b",
            "\\$reach\\b",
            "\\bnear(Min|Max)\\s*[-+]",
            "\\w\\.certainty\\b",
            "\\bWHEN 'ended' THEN \\d",
            "\\['(certain|contradicted|possible|ended|unknown)', '",
            "\\brecordedAt\\s*<=",
            "\\bsaidBy\\s*<=",
            "\\bfirstDay, \\$asOf\\b"));

    @Test
    void noOtherFileSpellsItOut() throws IOException {
        List<String> spelledOut = new ArrayList<>();
        for (Path file : files()) {
            if (!file.equals(RULE) && !file.startsWith(Path.of("cypher", "migrations"))) {
                Files.readString(file)
                        .lines()
                        .filter(line -> !line.startsWith("//")
                                && SPELLED_OUT.matcher(line).find())
                        .forEach(line -> spelledOut.add(file + ": " + line.strip()));
            }
        }

        assertThat(spelledOut).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            WHERE tie.knownFrom <= $knownOn < tie.knownTo
            AND t.saidFrom<=step
            AND step < t.saidTo
            WITH *, t.from <= $asOf AS begun
            t.nearMin - 3652 <= $asOf
            CASE t.certainty WHEN 'ended' THEN 1 ELSE 0 END
            NOT status IN ['ended', 'unknown']
            [grade IN ['certain', 'possible'] WHERE grade IN grades]
            said.recordedAt <= $knownOn
            source.saidBy <= $saidBy
            coalesce(town.firstDay, $asOf) <= $asOf
            """)
    void whatSpellsItOutIsSeen(String line) {
        assertThat(SPELLED_OUT.matcher(line).find()).isTrue();
    }

    @Test
    void eachFragmentIsUsed() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : files()) {
            all.append(Files.readString(file));
        }
        Stream<String> defined =
                DEFINED.matcher(Files.readString(RULE)).results().map(found -> found.group(1));

        assertThat(defined).isNotEmpty().allSatisfy(name -> assertThat(all).contains("/* " + name + '('));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("cypher"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
