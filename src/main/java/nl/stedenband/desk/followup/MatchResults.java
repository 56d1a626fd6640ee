package nl.stedenband.desk.followup;

import jakarta.inject.Singleton;
import nl.stedenband.account.Actor;
import nl.stedenband.account.ledger.VersionedRecords;
import nl.stedenband.desk.DeskAction;
import nl.stedenband.desk.cases.CaseCorrections;
import nl.stedenband.desk.cases.Cases;
import nl.stedenband.desk.match.Confirmation;
import nl.stedenband.desk.match.MatchResult;
import nl.stedenband.registry.Citation;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.thesaurus.Thesaurus;

/**
 * Results of the work after a match. One officer writes a result down, and it stays with the desk; a second one makes it public, as an
 * assertion of the tie. What is corrected or erased is public no more.
 */
@Singleton
public final class MatchResults {
    private static final String RESULT = "result";

    private final Cases cases;
    private final CaseCorrections caseCorrections;
    private final MatchedTies matchedTies;
    private final VersionedRecords versionedRecords;
    private final Thesaurus thesaurus;

    MatchResults(
            Cases cases,
            CaseCorrections caseCorrections,
            MatchedTies matchedTies,
            VersionedRecords versionedRecords,
            Thesaurus thesaurus) {
        this.cases = cases;
        this.caseCorrections = caseCorrections;
        this.matchedTies = matchedTies;
        this.versionedRecords = versionedRecords;
        this.thesaurus = thesaurus;
    }

    /**
     * Writes a result down.
     *
     * @param seen the version of the case
     * @throws InvalidQuestion when nobody was found yet
     */
    public void add(int number, int seen, MatchResult result, Actor by) {
        cases.change(
                number,
                seen,
                DeskAction.RESULT_WRITTEN,
                file -> {
                    if (!file.isMatched()) {
                        throw MatchedTies.wrong(RESULT, ParameterFault.NOT_MATCHED);
                    }
                    return file.with(file.afterMatch().plus(result));
                },
                by);
    }

    /**
     * Makes a result public as the second officer.
     *
     * @param cites its source, as the registry has it
     * @throws InvalidQuestion when it is public already, the same officer wrote it, or the case has no tie
     */
    public void confirm(int number, int seen, int result, Citation cites, Actor by) {
        cases.change(
                number,
                seen,
                DeskAction.RESULT_CONFIRMED,
                file -> {
                    MatchResult found = file.afterMatch().result(result).orElseThrow(() -> notThere(result));
                    if (found.assertion().isPresent()) {
                        throw MatchedTies.wrong(RESULT, ParameterFault.PUBLIC_ALREADY);
                    }
                    Confirmation given = matchedTies.tell(
                            file, RESULT, found.by(), tie -> TieStatements.of(found, tie, thesaurus), cites, by);
                    return file.with(file.afterMatch().with(found.confirmed(given)));
                },
                by);
    }

    /** Puts right what was written down wrong. @param result with its number, not public */
    public void correct(int number, int seen, MatchResult result, String reason, Actor by) {
        caseCorrections.correct(
                number,
                seen,
                part(result.number()),
                DeskAction.RESULT_CORRECTED,
                file -> {
                    MatchResult before =
                            file.afterMatch().result(result.number()).orElseThrow(() -> notThere(result.number()));
                    matchedTies.takeBack(before.assertion(), by);
                    return file.with(file.afterMatch().with(result));
                },
                reason,
                by);
    }

    public void erase(int number, int result, String reason, Actor by) {
        versionedRecords.together(() -> {
            matchedTies.takeBack(get(number, result).assertion(), by);
            caseCorrections.erase(
                    number,
                    part(result),
                    DeskAction.RESULT_ERASED,
                    file -> file.with(file.afterMatch().withoutResult(result)),
                    reason,
                    by);
            return result;
        });
    }

    /** @throws InvalidQuestion when the case has no result of that number */
    public MatchResult get(int number, int result) {
        return cases.get(number).file().afterMatch().result(result).orElseThrow(() -> notThere(result));
    }

    private static String part(int result) {
        return RESULT + '/' + result;
    }

    private static InvalidQuestion notThere(int result) {
        return MatchedTies.wrong(RESULT, ParameterFault.NOT_THERE, result);
    }
}
