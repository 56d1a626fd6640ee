package nl.stedenband.desk.shortlist;

import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import nl.stedenband.graph.CacheFigures;
import nl.stedenband.graph.KeptByVersion;
import nl.stedenband.graph.MeasuredCaches;
import nl.stedenband.matching.Rules;
import nl.stedenband.matching.evaluation.Evaluation;
import nl.stedenband.matching.evaluation.Trial;
import nl.stedenband.matching.evaluation.Trials;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.matching.evidence.MatchingEvidence;
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.Viewpoint;

/**
 * Evaluates the rules on the registry itself. That takes seconds, so the last evaluation is kept while the graph stays as it is, and
 * who doesn't want to wait may come back.
 */
@Singleton
public final class Evaluations implements MeasuredCaches {
    private final EvidenceCache evidence;
    private final RuleFile file;
    private final ExecutorService executor;
    private final KeptByVersion<String, Report> kept = new KeptByVersion<>("evaluations", 1, report -> 1);

    Evaluations(EvidenceCache evidence, RuleFile file, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.evidence = evidence;
        this.file = file;
        this.executor = executor;
    }

    /** @param version of the graph */
    public record Report(String version, Evaluation evaluation) {}

    /** Leaves out each tie that was there on the day, and waits for what comes of it. */
    public Report evaluate(ShortlistViewpoint from) {
        return KeptByVersion.await(begun(from));
    }

    /** The same where it is made already; else it is begun. */
    public Optional<Report> find(ShortlistViewpoint from) {
        return Optional.ofNullable(begun(from).getNow(null));
    }

    @Override
    public List<CacheFigures> cacheFigures() {
        return List.of(kept.figures());
    }

    private CompletableFuture<Report> begun(ShortlistViewpoint from) {
        EvidenceCache.Known known = evidence.from(from);
        return kept.begin(
                known.version() + " from " + from.key(),
                "",
                () -> new Report(known.version(), evaluate(known.evidence(), from)),
                executor);
    }

    private Evaluation evaluate(MatchingEvidence all, ShortlistViewpoint from) {
        Rules rules = file.rules();
        List<Trial> trials = Trials.leavingOutEach(all, rules);
        return Evaluation.of(all, trials, earlier(all, from, rules), rules);
    }

    /** Day by day: the evidence of a day is read once for all ties that began on the next, and days are more than are kept. */
    private List<Trial> earlier(MatchingEvidence all, ShortlistViewpoint from, Rules rules) {
        return Trials.withKnownBegin(all).stream()
                .filter(knownTie -> begin(knownTie) > DayRange.BEGINNING)
                .sorted(Comparator.comparingLong(Evaluations::begin))
                .flatMap(knownTie -> beforehand(knownTie, from, rules).stream())
                .toList();
    }

    private static long begin(KnownTie knownTie) {
        return Edtf.parse(knownTie.course().since().orElseThrow()).possible().min();
    }

    private Optional<Trial> beforehand(KnownTie knownTie, ShortlistViewpoint from, Rules rules) {
        Viewpoint before = from.viewpoint().onDay(LocalDate.ofEpochDay(begin(knownTie) - 1));
        return Trials.beforehand(knownTie, evidence.evidence(new ShortlistViewpoint(before, from.isNow())), rules);
    }
}
