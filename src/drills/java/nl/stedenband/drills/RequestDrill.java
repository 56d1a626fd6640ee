package nl.stedenband.drills;

import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stedenband.fuzz.FuzzFindings;
import nl.stedenband.fuzz.RequestFuzzer;

/** Sends the service what its document describes, right and wrong, as a stranger: nothing is written, shown of its inside, or held on to. */
final class RequestDrill implements DrillTable.Drill {
    private static final String VERSION = """
            MATCH (registry:Registry {id: 'stedenband'})
            RETURN registry.assertions + registry.retractions + registry.changes + registry.revision
                   + 1000000 * COUNT { MATCH (n) WHERE NOT n:Session RETURN n } + COUNT { ()-->() } AS version
            """;

    /** What the service needs for pages that it keeps, and no more however many are asked for. */
    private static final long MOST_GROWTH_MEGABYTES = 250;

    private static final int WARM_UP = 2000;

    private final Installation installation;
    private final int requests;
    private final long seed;
    private final DrillTable table;

    RequestDrill(Installation installation, int requests, long seed, DrillTable table) {
        this.installation = installation.with("STEDENBAND_OPTIONS", "-Xmx512m");
        this.requests = requests;
        this.seed = seed;
        this.table = table;
    }

    @Override
    public long run(List<String> faults) throws Exception {
        FuzzFindings findings = new FuzzFindings();
        try (RunningInstallation service = installation.serve();
                RegistryAudit audit = RegistryAudit.of(installation)) {
            RequestFuzzer fuzzer = new RequestFuzzer(URI.create(service.address()), Set.of());
            long version = audit.number(VERSION, Map.of());
            int warmUp = Math.min(WARM_UP, requests / 5);
            fuzzer.send(seed, warmUp, findings);
            long before =
                    RunningInstallation.residentMegabytes(service.process().toHandle());
            fuzzer.send(seed + warmUp, requests - warmUp, findings);
            long after = RunningInstallation.residentMegabytes(service.process().toHandle());
            table.say("answers by status: " + fuzzer.statuses());
            table.say("the service held %d MB after %d requests, %d MB after all".formatted(before, warmUp, after));
            if (after - before > MOST_GROWTH_MEGABYTES) {
                faults.add("the service grew from %d to %d MB".formatted(before, after));
            }
            if (audit.number(VERSION, Map.of()) != version) {
                faults.add("something was written");
            }
            List<String> logged = Files.readAllLines(installation.log()).stream()
                    .filter(line -> line.contains(" ERROR ") || line.startsWith("Exception in thread"))
                    .toList();
            if (!logged.isEmpty()) {
                faults.add("the service logged %d errors, first %s".formatted(logged.size(), logged.get(0)));
            }
            if (!service.isReadyInTime()) {
                faults.add("the service isn't ready afterwards");
            }
        }
        if (findings.kinds() > 0) {
            faults.add("%d kinds of wrong answers:%n%s".formatted(findings.kinds(), findings));
        }
        return requests;
    }
}
