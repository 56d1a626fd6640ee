package nl.stedenband.desk.call;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import nl.stedenband.account.Actor;
import nl.stedenband.account.ledger.ChangedMeanwhile;
import nl.stedenband.account.ledger.VersionedRecords;
import nl.stedenband.desk.DeskAction;
import nl.stedenband.desk.call.AnswerScore.CriterionScore;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.ParameterFault;

/** Lets two officers judge an answer, each without knowing what the other says, once and for good. */
@Singleton
public final class AnswerScoring {
    private final CallAnswers callAnswers;
    private final Calls calls;
    private final Clock clock;

    AnswerScoring(CallAnswers callAnswers, Calls calls, Clock clock) {
        this.callAnswers = callAnswers;
        this.calls = calls;
        this.clock = clock;
    }

    /**
     * Judges an answer.
     *
     * @param parts one for each criterion of the call
     * @throws InvalidQuestion when it isn't let, the officer judged it already, or two did
     * @throws ChangedMeanwhile when a colleague does something with it at the same moment
     */
    public void score(int call, int number, List<CriterionScore> parts, Actor by) {
        if (parts.size() != calls.get(call).text().criteria().size()) {
            throw CallAnswers.refused(ParameterFault.MISSING);
        }
        String officer = VersionedRecords.name(by);
        callAnswers.change(number, DeskAction.ANSWER_SCORED, by, answer -> {
            if (answer.state() != AnswerState.LET) {
                throw CallAnswers.refused(ParameterFault.NOT_LET_YET);
            }
            if (answer.scores().stream().anyMatch(score -> score.by().equals(officer))) {
                throw CallAnswers.refused(ParameterFault.SCORED_BY_YOU);
            }
            if (answer.scores().size() == SealedAnswer.EYES) {
                throw CallAnswers.refused(ParameterFault.SCORED_BY_TWO);
            }
            return answer.with(new AnswerScore(officer, clock.instant(), parts));
        });
    }
}
