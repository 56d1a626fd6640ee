package nl.stedenband.desk.shortlist;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stedenband.graph.thing.DutchNameQueries;
import nl.stedenband.graph.thing.DutchNameQueries.DutchName;
import nl.stedenband.graph.thing.DutchNameQueries.Namesake;
import nl.stedenband.matching.evidence.PlaceKnowledge;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.ThingId;

/**
 * Reads what is known of countries and places whatever the day: names from the graph, regions and languages from the file that comes
 * with the rules.
 */
@Singleton
final class PlaceKnowledgeReader {
    private static final String COUNTRIES = "matching/countries.csv";

    private final DutchNameQueries dutchNames;
    private final Map<ThingId, String> regions = new HashMap<>();
    private final Map<ThingId, Set<String>> languages = new HashMap<>();

    PlaceKnowledgeReader(DutchNameQueries dutchNames) {
        this.dutchNames = dutchNames;
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(
                        PlaceKnowledgeReader.class.getClassLoader().getResourceAsStream(COUNTRIES)),
                StandardCharsets.UTF_8))) {
            file.lines().skip(1).map(line -> line.split(",", -1)).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param row id of a country, region, codes of languages with spaces between */
    private void add(String[] row) {
        ThingId country = ThingId.country(row[0]);
        regions.put(country, row[1]);
        languages.put(country, row[2].isEmpty() ? Set.of() : new HashSet<>(Arrays.asList(row[2].split(" "))));
    }

    PlaceKnowledge read() {
        return new PlaceKnowledge(
                regions,
                languages,
                dutchNames.dutchNames().stream().collect(Collectors.toMap(DutchName::key, DutchName::name)),
                dutchNames.namesakes().stream()
                        .collect(Collectors.toMap(
                                Namesake::key, namesake -> new BilingualText(namesake.name(), namesake.nameNl()))));
    }
}
