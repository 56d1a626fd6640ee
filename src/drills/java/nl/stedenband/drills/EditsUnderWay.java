package nl.stedenband.drills;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;

/** Editors who tell of ties, one after the other, and remember what they were told was done. */
final class EditsUnderWay {
    private static final String BY_LOCATOR = """
            MATCH (assertion:Assertion)
            WHERE assertion.locator STARTS WITH $prefix AND assertion.kind = 'partnership'
            RETURN assertion.locator AS locator, count(*) AS times
            """;

    private final RunningInstallation service;
    private final String prefix;
    private final AtomicInteger next = new AtomicInteger();
    private final Set<String> done = new ConcurrentSkipListSet<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final List<Thread> editors = new ArrayList<>();
    private volatile boolean stopping;

    /** @param prefix of the places that they tell of, which nobody else tells of */
    EditsUnderWay(RunningInstallation service, String prefix) {
        this.service = service;
        this.prefix = prefix;
    }

    /** @param patient whether they go on after an edit that failed */
    void begin(int howMany, boolean patient) throws IOException, InterruptedException {
        for (int i = 0; i < howMany; i++) {
            EditorSession session = EditorSession.in(service);
            Thread editor = new Thread(() -> edit(session, patient), "editor-" + i);
            editor.start();
            editors.add(editor);
        }
    }

    private void edit(EditorSession session, boolean patient) {
        boolean goesOn = true;
        while (!stopping && goesOn) {
            String locator = prefix + '-' + next.getAndIncrement();
            int status;
            try {
                status = session.addTie(locator);
            } catch (IOException e) {
                status = 0;
            } catch (InterruptedException e) {
                return;
            }
            if (EditorSession.isDone(status)) {
                done.add(locator);
            } else {
                goesOn = patient;
            }
            count(status);
        }
    }

    private synchronized void count(int status) {
        statuses.merge(status, 1, Integer::sum);
    }

    /** How often they were answered what; 0 where no answer came. */
    synchronized Map<Integer, Integer> statuses() {
        return Map.copyOf(statuses);
    }

    void end() throws InterruptedException {
        stopping = true;
        for (Thread editor : editors) {
            editor.join();
        }
    }

    /** Whatever was told to be done and isn't there once, and whatever is there twice. */
    List<String> faults(RegistryAudit audit) {
        List<String> faults = new ArrayList<>();
        Map<String, Long> times = new TreeMap<>();
        audit.query(BY_LOCATOR, Map.of("prefix", prefix + '-'))
                .forEach(row -> times.put(
                        row.get("locator").asString(), row.get("times").asLong()));
        for (String locator : done) {
            if (!times.containsKey(locator)) {
                faults.add("edit %s was done, and is lost".formatted(locator));
            }
        }
        times.forEach((locator, count) -> {
            if (count > 1) {
                faults.add("edit %s is there %d times".formatted(locator, count));
            }
        });
        if (times.size() > next.get()) {
            faults.add("%d edits are there, %d were made".formatted(times.size(), next.get()));
        }
        return faults;
    }

    int done() {
        return done.size();
    }
}
