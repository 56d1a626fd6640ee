package nl.stedenband.release;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.stedenband.registry.BilingualText;

/**
 * What a reader of the data has to know: where it comes from, from which years, what is missing, and how a status is concluded. Made of the
 * registry's own answers, so that it says nothing that they don't.
 *
 * @see <a href="https://doi.org/10.1162/tacl_a_00041">Bender and Friedman, Data Statements, 2018</a>
 */
@Singleton
final class DataStatement {
    private static final List<String> STATUSES =
            List.of("certain", "confirmed", "contradicted", "possible", "ended", "unknown");
    private static final int DIGITS_OF_YEAR = 4;
    private static final String WITHOUT_YEAR = "–";

    private final ReleaseAnswers answers;

    DataStatement(ReleaseAnswers answers) {
        this.answers = answers;
    }

    /**
     * The values that the texts of a release show.
     *
     * @param seen from where in time: names of parameters with their values
     */
    Map<String, Object> of(ReleaseManifest manifest, Map<String, String> seen) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<Map<String, Object>> sources = ReleaseAnswers.rows(answers.list("sources", Map.of()));
        values.put("release", manifest.name());
        values.put("asOf", manifest.asOf().toString());
        values.put("knownOn", manifest.knownOn().toString());
        values.put("year", manifest.knownOn().toString().substring(0, DIGITS_OF_YEAR));
        values.put("graphVersion", manifest.graphVersion());
        values.put("changes", manifest.changes());
        values.put("standing", manifest.assertions() - manifest.retractions());
        values.put("retractions", manifest.retractions());
        values.put("sources", sources);
        values.put("years", years(sources));
        values.put("aspects", aspects(seen));
        values.put(
                "statuses",
                STATUSES.stream()
                        .map(status -> Map.of(
                                "name",
                                BilingualText.of("status." + status).en(),
                                "meaning",
                                BilingualText.of("term.status." + status).en()))
                        .toList());
        values.put("caution", BilingualText.of("network-export.caution").en());
        values.put("before", manifest.before() == null ? null : learned(manifest, manifest.before()));
        return values;
    }

    /** How much the sources of each year of publication say. */
    private static List<Map<String, Object>> years(List<Map<String, Object>> sources) {
        SortedMap<String, long[]> byYear = new TreeMap<>();
        for (Map<String, Object> source : sources) {
            String published = Objects.toString(source.get("published"), WITHOUT_YEAR);
            String year = published.length() < DIGITS_OF_YEAR ? WITHOUT_YEAR : published.substring(0, DIGITS_OF_YEAR);
            long[] counts = byYear.computeIfAbsent(year, any -> new long[2]);
            counts[0]++;
            counts[1] += ((Number) source.get("liveAssertions")).longValue();
        }
        List<Map<String, Object>> years = new ArrayList<>();
        byYear.forEach(
                (year, counts) -> years.add(Map.of("year", year, "sources", counts[0], "assertions", counts[1])));
        return years;
    }

    private List<Map<String, Object>> aspects(Map<String, String> seen) {
        return ReleaseAnswers.rows(answers.question("completeness", seen)).stream()
                .map(row -> Map.of(
                        "name",
                        BilingualText.of("aspect." + row.get("aspect")).en(),
                        "known",
                        row.get("known"),
                        "unknown",
                        row.get("unknown"),
                        "ties",
                        row.get("ties"),
                        "share",
                        row.get("share")))
                .toList();
    }

    private static Map<String, Object> learned(ReleaseManifest manifest, ReleaseManifest.EarlierRelease before) {
        return Map.of(
                "name", before.name(),
                "knownOn", before.knownOn().toString(),
                "changes", manifest.changes() - before.changes(),
                "assertions", manifest.assertions() - before.assertions(),
                "retractions", manifest.retractions() - before.retractions());
    }
}
