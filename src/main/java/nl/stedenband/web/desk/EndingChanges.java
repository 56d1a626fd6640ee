package nl.stedenband.web.desk;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import nl.stedenband.account.Actor;
import nl.stedenband.account.ledger.VersionedRecords;
import nl.stedenband.desk.cases.CaseOutcome;
import nl.stedenband.desk.cases.Cases;
import nl.stedenband.desk.followup.MatchEndings;
import nl.stedenband.desk.match.MatchEnding;
import nl.stedenband.desk.match.MatchPhase;
import nl.stedenband.desk.match.SourceWords;
import nl.stedenband.registry.Citation;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.ParameterFault;

/** That work together ended, as forms say it. */
@Singleton
final class EndingChanges {
    private static final String REASON = "reason";
    private static final String LAST_DAY = "ending-last-day";

    private final MatchEndings matchEndings;
    private final Cases cases;
    private final SourceForm sources;
    private final CaseDays days;

    EndingChanges(MatchEndings matchEndings, Cases cases, SourceForm sources, CaseDays days) {
        this.matchEndings = matchEndings;
        this.cases = cases;
        this.sources = sources;
        this.days = days;
    }

    void add(int number, FormInput sent, Actor by) {
        matchEndings.add(number, sent.version(), read(number, sent, by), by);
    }

    void confirm(int number, FormInput sent, Actor by) {
        FormInput source = new FormInput(matchEndings.get(number).source().written());
        Optional<Citation> cites = sources.cites(source);
        source.check();
        matchEndings.confirm(number, sent.version(), cites.orElseThrow(), by);
    }

    void correct(int number, FormInput sent, Actor by) {
        String reason = sent.required(REASON);
        matchEndings.correct(number, sent.version(), read(number, sent, by), reason, by);
    }

    void erase(int number, FormInput sent, Actor by) {
        String reason = sent.required(REASON);
        sent.check();
        matchEndings.erase(number, reason, by);
    }

    private MatchEnding read(int number, FormInput sent, Actor by) {
        LocalDate lastDay = days.pastOrToday(sent, LAST_DAY);
        if (sent.written(LAST_DAY).isEmpty()) {
            sent.wrong(LAST_DAY, ParameterFault.MISSING);
        }
        if (cases.get(number).file().afterMatch().phases().stream()
                .map(MatchPhase::begun)
                .anyMatch(begun -> begun != null && begun.isAfter(lastDay))) {
            sent.wrong(LAST_DAY, ParameterFault.ENDS_BEFORE_BEGIN);
        }
        MatchEnding.Cause cause = new MatchEnding.Cause(
                sent.oneOf("ending-cause", MatchEnding.Cause.Kind.values(), MatchEnding.Cause.Kind::word),
                sent.text("ending-words"));
        if (cause.kind() == MatchEnding.Cause.Kind.OTHER
                && sent.written("ending-words").isEmpty()) {
            sent.wrong("ending-words", ParameterFault.MISSING);
        }
        MatchEnding.EndedBy endedBy = new MatchEnding.EndedBy(
                sent.oneOf("ending-by", MatchEnding.EndedBy.Party.values(), MatchEnding.EndedBy.Party::word),
                sent.text("ending-function"));
        String remains = sent.text("ending-remains");
        SourceWords source = source(number, sent);
        sent.check();
        return new MatchEnding(VersionedRecords.name(by), lastDay, cause, endedBy, remains, source, null);
    }

    /** What is made public needs a source; without a tie nothing is, and nothing of it is looked at. */
    private SourceWords source(int number, FormInput sent) {
        if (!hasTie(number)) {
            return SourceWords.NONE;
        }
        sources.cites(sent);
        return SourceForm.words(sent);
    }

    private boolean hasTie(int number) {
        CaseOutcome outcome = cases.get(number).file().outcome();
        return outcome != null && outcome.partnership() != null;
    }
}
