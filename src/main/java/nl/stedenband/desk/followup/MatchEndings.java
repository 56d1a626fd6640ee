package nl.stedenband.desk.followup;

import jakarta.inject.Singleton;
import nl.stedenband.account.Actor;
import nl.stedenband.account.ledger.VersionedRecords;
import nl.stedenband.desk.DeskAction;
import nl.stedenband.desk.cases.CaseCorrections;
import nl.stedenband.desk.cases.CaseFile;
import nl.stedenband.desk.cases.Cases;
import nl.stedenband.desk.match.Confirmation;
import nl.stedenband.desk.match.MatchEnding;
import nl.stedenband.registry.Citation;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.ParameterFault;

/** How work together ended after a match. As with results, a second officer makes it public, as the end of the tie. */
@Singleton
public final class MatchEndings {
    private static final String ENDING = "ending";

    private final Cases cases;
    private final CaseCorrections caseCorrections;
    private final MatchedTies matchedTies;
    private final VersionedRecords versionedRecords;

    MatchEndings(
            Cases cases, CaseCorrections caseCorrections, MatchedTies matchedTies, VersionedRecords versionedRecords) {
        this.cases = cases;
        this.caseCorrections = caseCorrections;
        this.matchedTies = matchedTies;
        this.versionedRecords = versionedRecords;
    }

    /**
     * Writes down how it ended.
     *
     * @param seen the version of the case
     * @throws InvalidQuestion when nobody was found yet, or it ended already
     */
    public void add(int number, int seen, MatchEnding ending, Actor by) {
        cases.change(
                number,
                seen,
                DeskAction.ENDING_WRITTEN,
                file -> {
                    if (!file.isMatched()) {
                        throw MatchedTies.wrong(ENDING, ParameterFault.NOT_MATCHED);
                    }
                    if (file.afterMatch().ending() != null) {
                        throw MatchedTies.wrong(ENDING, ParameterFault.ENDED_ALREADY);
                    }
                    return file.with(file.afterMatch().ended(ending));
                },
                by);
    }

    /**
     * Makes the end public as the second officer.
     *
     * @param cites its source, as the registry has it
     * @throws InvalidQuestion when it is public already, the same officer wrote it, or the case has no tie
     */
    public void confirm(int number, int seen, Citation cites, Actor by) {
        cases.change(
                number,
                seen,
                DeskAction.ENDING_CONFIRMED,
                file -> {
                    MatchEnding found = find(file);
                    if (found.assertion().isPresent()) {
                        throw MatchedTies.wrong(ENDING, ParameterFault.PUBLIC_ALREADY);
                    }
                    Confirmation given =
                            matchedTies.tell(file, ENDING, found.by(), tie -> TieStatements.of(found, tie), cites, by);
                    return file.with(file.afterMatch().ended(found.confirmed(given)));
                },
                by);
    }

    /** Puts right what was written down wrong. @param ending that isn't public */
    public void correct(int number, int seen, MatchEnding ending, String reason, Actor by) {
        caseCorrections.correct(
                number,
                seen,
                ENDING,
                DeskAction.ENDING_CORRECTED,
                file -> {
                    matchedTies.takeBack(find(file).assertion(), by);
                    return file.with(file.afterMatch().ended(ending));
                },
                reason,
                by);
    }

    /** As if it hadn't ended. */
    public void erase(int number, String reason, Actor by) {
        versionedRecords.together(() -> {
            MatchEnding before = get(number);
            matchedTies.takeBack(before.assertion(), by);
            caseCorrections.erase(
                    number,
                    ENDING,
                    DeskAction.ENDING_ERASED,
                    file -> file.with(file.afterMatch().ended(null)),
                    reason,
                    by);
            return before;
        });
    }

    /** @throws InvalidQuestion when the case has none */
    public MatchEnding get(int number) {
        return find(cases.get(number).file());
    }

    private static MatchEnding find(CaseFile file) {
        MatchEnding found = file.afterMatch().ending();
        if (found == null) {
            throw MatchedTies.wrong(ENDING, ParameterFault.NOT_ENDED);
        }
        return found;
    }
}
