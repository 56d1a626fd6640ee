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
final class Fresh {
    private final Recorder recorder;

    Fresh(Recorder recorder) {
        this.recorder = recorder;
    }

    List<Assertion> of(List<Draft> drafts, Recording recording) {
        List<Assertion> fresh = new ArrayList<>();
        List<Draft> left = drafts;
        for (int round = 0; !left.isEmpty(); round++) {
            int times = round;
            Map<String, Boolean> known = recorder.known(
                    left.stream().map(draft -> draft.fingerprint(times)).toList());
            List<Draft> retracted = new ArrayList<>();
            for (Draft draft : left) {
                String fingerprint = draft.fingerprint(times);
                Boolean isLive = known.get(fingerprint);
                if (isLive == null) {
                    fresh.add(Assertion.of(fingerprint, draft.says(), draft.cites(), recording));
                } else if (!isLive) {
                    retracted.add(draft);
                }
            }
            left = retracted;
        }
        return fresh;
    }
}
