package nl.stedenband.editing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Recording;

/**
 * Makes assertions of what sources say, as far as they don't count yet. What was retracted stays so; the same said again is an
 * assertion of its own.
 */
@Singleton
final class UnrecordedDrafts {
    private final Recorder recorder;

    UnrecordedDrafts(Recorder recorder) {
        this.recorder = recorder;
    }

    List<Assertion> of(List<AssertionDraft> drafts, Recording recording) {
        List<Assertion> fresh = new ArrayList<>();
        List<AssertionDraft> left = drafts;
        for (int round = 0; !left.isEmpty(); round++) {
            int times = round;
            Map<String, Boolean> known = recorder.known(left.stream()
                    .map(assertionDraft -> assertionDraft.fingerprint(times))
                    .toList());
            List<AssertionDraft> retracted = new ArrayList<>();
            for (AssertionDraft assertionDraft : left) {
                String fingerprint = assertionDraft.fingerprint(times);
                Boolean isLive = known.get(fingerprint);
                if (isLive == null) {
                    fresh.add(Assertion.of(fingerprint, assertionDraft.says(), assertionDraft.cites(), recording));
                } else if (!isLive) {
                    retracted.add(assertionDraft);
                }
            }
            left = retracted;
        }
        return fresh;
    }
}
