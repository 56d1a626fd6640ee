package nl.stedenband.drills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Ties between municipalities and places that nobody has heard of, as many as a drill writes. */
final class DrillTies {
    static final String SOURCE = "drill";

    private static final List<String> MUNICIPALITIES = List.of(
            "GM0363,Amsterdam",
            "GM0599,Rotterdam",
            "GM0518,'s-Gravenhage",
            "GM0344,Utrecht",
            "GM0014,Groningen",
            "GM0106,Assen",
            "GM0200,Apeldoorn",
            "GM0268,Nijmegen",
            "GM0153,Enschede",
            "GM0193,Zwolle");
    private static final String OF_FILE = """
            MATCH (assertion:Assertion)-[:FROM]->(:Source {id: $source})
            WHERE assertion.locator STARTS WITH $file + ':'
            RETURN count(assertion) AS all, count(DISTINCT assertion.locator) AS rows
            """;

    private DrillTies() {}

    /** Describes the source of all of them. */
    static Path writeSource(Path folder, String rank) throws IOException {
        return Files.writeString(folder.resolve("drill-sources.csv"), """
                id,title,publisher,published,retrieved,licence,url,rank
                %s,Ties of a drill,Nobody,2026,2026-11,CC0,,%s
                """.formatted(SOURCE, rank));
    }

    static Path write(Path folder, String name, int count) throws IOException {
        StringBuilder rows =
                new StringBuilder("municipality_code,municipality,partner,partner_country,kind,seen,since\n");
        for (int i = 0; i < count; i++) {
            rows.append("%s,Drilldorf %s %d,DE,stedenband,%d,%s%n"
                    .formatted(
                            MUNICIPALITIES.get(i % MUNICIPALITIES.size()),
                            letters(name),
                            i,
                            2010 + i % 15,
                            i % 2 == 0 ? "1990" : ""));
        }
        return Files.writeString(folder.resolve(name), rows);
    }

    /** How many rows of the file are recorded, each of which makes one assertion. */
    static long recorded(RegistryAudit audit, Path file, List<String> faults) {
        var found = audit.query(
                        OF_FILE,
                        Map.of("source", SOURCE, "file", file.getFileName().toString()))
                .get(0);
        if (!found.get("all").equals(found.get("rows"))) {
            faults.add("rows of %s are recorded twice: %s".formatted(file.getFileName(), found.asMap()));
        }
        return found.get("rows").asLong();
    }

    /** Names of places have no file extension. */
    private static String letters(String name) {
        return name.replace(".csv", "");
    }
}
