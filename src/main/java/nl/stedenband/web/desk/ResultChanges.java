package nl.stedenband.web.desk;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import nl.stedenband.account.Actor;
import nl.stedenband.account.ledger.VersionedRecords;
import nl.stedenband.desk.followup.MatchResults;
import nl.stedenband.desk.match.MatchResult;
import nl.stedenband.registry.Citation;
import nl.stedenband.registry.FormInput;

/** That results are written down, made public, corrected and erased, as forms say it. */
@Singleton
final class ResultChanges {
    private static final String REASON = "reason";
    private static final String RESULT = "result";
    private static final String ON = "result-on";

    private final MatchResults matchResults;
    private final SourceForm sources;
    private final CaseDays days;

    ResultChanges(MatchResults matchResults, SourceForm sources, CaseDays days) {
        this.matchResults = matchResults;
        this.sources = sources;
        this.days = days;
    }

    void add(int number, FormInput sent, Actor by) {
        matchResults.add(number, sent.version(), read(0, sent, by), by);
    }

    /** The source is looked up again: the registry may know it by now. */
    void confirm(int number, FormInput sent, Actor by) {
        int result = PhaseChanges.number(sent, RESULT);
        FormInput source =
                new FormInput(matchResults.get(number, result).source().written());
        Optional<Citation> cites = sources.cites(source);
        source.check();
        matchResults.confirm(number, sent.version(), result, cites.orElseThrow(), by);
    }

    void correct(int number, FormInput sent, Actor by) {
        String reason = sent.required(REASON);
        matchResults.correct(number, sent.version(), read(PhaseChanges.number(sent, RESULT), sent, by), reason, by);
    }

    void erase(int number, FormInput sent, Actor by) {
        String reason = sent.required(REASON);
        sent.check();
        matchResults.erase(number, PhaseChanges.number(sent, RESULT), reason, by);
    }

    private MatchResult read(int own, FormInput sent, Actor by) {
        MatchResult.Measure measure = new MatchResult.Measure(
                sent.required("result-indicator"),
                sent.required("result-baseline"),
                sent.required("result-target"),
                sent.required("result-actual"));
        LocalDate on = days.pastOrToday(sent, ON);
        String theme = sent.required("result-theme");
        sources.cites(sent);
        sent.check();
        return new MatchResult(own, VersionedRecords.name(by), measure, on, theme, SourceForm.words(sent), null);
    }
}
