package nl.stedenband.drills;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import nl.stedenband.fuzz.FuzzFindings;
import nl.stedenband.graph.drawing.CitedSourceQueries;
import nl.stedenband.importing.ReaderFuzzer;
import nl.stedenband.importing.ReferenceData;
import nl.stedenband.importing.SourceReader;
import nl.stedenband.importing.places.PlacesLoader;

/** Has each reader read files that are right but for some changes. The database is there for the names that it knows. */
final class ReaderDrill implements DrillTable.Drill {
    /** What a run of a reader has met of places, it keeps. */
    private static final int FILES_A_RUN = 500;

    /** One of so many is recorded too, as it would be by the command. */
    private static final int RECORDED = 50;

    /** A file of a dozen lines isn't worth more. */
    private static final long MOST_MILLIS = 10_000;

    private final Installation installation;
    private final int files;
    private final long seed;
    private final DrillTable table;

    /** @param files for each reader */
    ReaderDrill(Installation installation, int files, long seed, DrillTable table) {
        this.installation = installation;
        this.files = files;
        this.seed = seed;
        this.table = table;
    }

    @Override
    public long run(List<String> faults) throws Exception {
        FuzzFindings findings = new FuzzFindings();
        long all = 0;
        Path folder = installation.notes();
        try (RegistryAudit audit = RegistryAudit.of(installation)) {
            PlacesLoader loader = audit.context().getBean(PlacesLoader.class);
            ReaderFuzzer fuzzer = new ReaderFuzzer(
                    audit.context().getBeansOfType(SourceReader.class),
                    audit.context().getBean(ReferenceData.class),
                    new HashMap<>(
                            audit.context().getBean(CitedSourceQueries.class).byId()),
                    folder);
            for (String reader : fuzzer.names()) {
                long rows = 0;
                long refused = 0;
                long slowest = 0;
                for (int one = 0; one < files; one += RECORDED) {
                    record(audit, fuzzer, reader, seed + one, findings);
                }
                for (int done = 0; done < files; done += FILES_A_RUN) {
                    ReaderFuzzer.Outcome outcome = fuzzer.read(
                            reader, seed + done, Math.min(FILES_A_RUN, files - done), loader.load(), findings);
                    all += outcome.files();
                    rows += outcome.rows();
                    refused += outcome.refused();
                    slowest = Math.max(slowest, outcome.slowest());
                    if (outcome.slowest() > MOST_MILLIS) {
                        faults.add("%s took %d ms".formatted(outcome.slowestFile(), outcome.slowest()));
                    }
                }
                audit.faults().forEach(fault -> faults.add(reader + ": " + fault));
                table.say("%s: %d files, %d rows, %d refused as a whole, the slowest took %d ms"
                        .formatted(reader, files, rows, refused, slowest));
            }
        }
        if (findings.kinds() > 0) {
            faults.add("%d kinds of exceptions:%n%s".formatted(findings.kinds(), findings));
        }
        return all;
    }

    private static void record(
            RegistryAudit audit, ReaderFuzzer fuzzer, String reader, long seed, FuzzFindings findings)
            throws IOException {
        try {
            audit.read(reader, fuzzer.file(reader, seed), ReaderFuzzer.SOURCE);
        } catch (RuntimeException e) {
            findings.add(e, "recording %s, seed %d".formatted(reader, seed));
        }
    }
}
