package nl.stedenband.desk.shortlist;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stedenband.matching.Rules;
import nl.stedenband.matching.evaluation.Evaluation;
import nl.stedenband.matching.evaluation.Trial;
import nl.stedenband.matching.evaluation.Trials;
import nl.stedenband.matching.evidence.Evidence;
import nl.stedenband.matching.evidence.Tie;
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.Viewpoint;

/** Evaluates the rules on the registry itself. Takes some seconds, so the last result is kept while the graph stays as it is. */
@Singleton
public final class Evaluations {
    private final KnownEvidence evidence;
    private final RuleFile file;
    private Report last;

    Evaluations(KnownEvidence evidence, RuleFile file) {
        this.evidence = evidence;
        this.file = file;
    }

    /** @param version of the graph */
    public record Report(String version, String key, Evaluation evaluation) {}

    /** Leaves out each tie that was there on the day. */
    public synchronized Report evaluate(AskedFrom from) {
        KnownEvidence.Known known = evidence.from(from);
        if (last == null
                || !last.version().equals(known.version())
                || !last.key().equals(from.key())) {
            last = new Report(known.version(), from.key(), evaluate(known.evidence(), from));
        }
        return last;
    }

    private Evaluation evaluate(Evidence all, AskedFrom from) {
        Rules rules = file.rules();
        List<Trial> trials = Trials.leavingOutEach(all, rules);
        List<Trial> earlier = Trials.withKnownBegin(all).stream()
                .flatMap(tie -> beforehand(tie, from, rules).stream())
                .toList();
        return Evaluation.of(all.asOf(), trials, earlier, rules);
    }

    private Optional<Trial> beforehand(Tie tie, AskedFrom from, Rules rules) {
        long begin = Edtf.parse(tie.course().since().orElseThrow()).possible().min();
        if (begin <= DayRange.BEGINNING) {
            return Optional.empty();
        }
        Viewpoint usual = from.viewpoint();
        Viewpoint before = new Viewpoint(
                LocalDate.ofEpochDay(begin - 1), usual.knownOn(), usual.saidBy(), usual.reach(), usual.status());
        return Trials.beforehand(tie, evidence.evidence(new AskedFrom(before, from.isNow())), rules);
    }
}
