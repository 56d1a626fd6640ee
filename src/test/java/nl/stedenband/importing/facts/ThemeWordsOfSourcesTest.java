package nl.stedenband.importing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.thesaurus.Thesaurus;
import org.junit.jupiter.api.Test;

/** Each word by which the bundled sources tell what ties are about stands under one concept, or among those that can't be placed. */
class ThemeWordsOfSourcesTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "reference");
    private static final Set<String> TYPOLOGIES = Set.of("thema_herkomstlanden", "uitwisselingsthema");
    private static final JsonMapper JSON = JsonMapper.createDefault();

    private final Thesaurus thesaurus = TestGraph.shared().bean(Thesaurus.class);

    @Test
    void eachWordOfTheBundledDataStandsUnderAConceptOrAmongTheUnplaced() throws IOException {
        Set<String> unplaced = unplaced();

        assertThat(words()).hasSizeGreaterThan(40).allSatisfy(word -> assertThat(
                        thesaurus.ofWord(word).isPresent() || unplaced.contains(word))
                .as(word)
                .isTrue());
    }

    @Test
    void noWordIsBothPlacedAndUnplaced() throws IOException {
        assertThat(unplaced()).isNotEmpty().allSatisfy(word -> assertThat(thesaurus.ofWord(word))
                .isEmpty());
    }

    private static Set<String> unplaced() throws IOException {
        try (Stream<String> lines = Files.lines(FOLDER.resolve("themes-unplaced.csv"))) {
            return lines.skip(1).map(line -> line.split(",")[0]).collect(Collectors.toSet());
        }
    }

    private static Set<String> words() throws IOException {
        Set<String> words = new TreeSet<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(any -> any.toString().endsWith(".jsonl")).toList()) {
                for (String line : Files.readAllLines(file)) {
                    if (!line.isBlank()) {
                        words(JSON.readValue(line, Argument.mapOf(String.class, Object.class)))
                                .map(word -> NamedThings.named(ParticipantRole.THEME, ThingKind.THEME, word)
                                        .as())
                                .forEach(words::add);
                    }
                }
            }
        }
        return words;
    }

    private static Stream<String> words(Map<String, Object> fact) {
        Stream<?> listed = Stream.of("themes", "themes_inferred")
                .flatMap(member -> fact.get(member) instanceof List<?> several ? several.stream() : Stream.empty());
        Stream<?> typical = TYPOLOGIES.contains(String.valueOf(fact.get("typology")))
                ? Stream.of(fact.get("value"))
                : Stream.empty();
        return Stream.concat(listed, typical).map(Object::toString);
    }
}
