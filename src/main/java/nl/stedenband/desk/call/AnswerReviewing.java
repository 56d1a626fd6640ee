package nl.stedenband.desk.call;

import jakarta.inject.Singleton;
import java.time.Clock;
import nl.stedenband.account.Actor;
import nl.stedenband.account.ledger.ChangedMeanwhile;
import nl.stedenband.account.ledger.VersionedRecords;
import nl.stedenband.desk.DeskAction;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.ParameterFault;

/** Lets two officers decide whether it may be said who answered. */
@Singleton
public final class AnswerReviewing {
    private final CallAnswers callAnswers;
    private final VersionedRecords versionedRecords;
    private final Clock clock;

    AnswerReviewing(CallAnswers callAnswers, VersionedRecords versionedRecords, Clock clock) {
        this.callAnswers = callAnswers;
        this.versionedRecords = versionedRecords;
        this.clock = clock;
    }

    /**
     * Lets it be said in public who answered, once a second officer does so too.
     *
     * @throws InvalidQuestion when it is decided already or replaced, or the same officer lets it twice
     * @throws ChangedMeanwhile when a colleague does something with it at the same moment
     */
    public void let(int number, Actor by) {
        boolean isSecond = callAnswers.state(number) == AnswerState.SECONDED;
        callAnswers.change(number, isSecond ? DeskAction.ANSWER_LET : DeskAction.ANSWER_SECONDED, by, answer -> {
            if (answer.state() == AnswerState.LET || answer.state() == AnswerState.REFUSED) {
                throw CallAnswers.refused(ParameterFault.DECIDED_ALREADY);
            }
            String officer = VersionedRecords.name(by);
            if (answer.reviews().stream().anyMatch(review -> review.by().equals(officer))) {
                throw CallAnswers.refused(ParameterFault.LET_BY_YOU);
            }
            return answer.with(new AnswerReview(officer, clock.instant(), true, ""));
        });
    }

    /**
     * Keeps it from the public, also when it was let before. What it replaced counts again: a stranger may have sent it.
     *
     * @throws InvalidQuestion when it is refused already or replaced
     */
    public void refuse(int number, String reason, Actor by) {
        versionedRecords.together(() -> {
            callAnswers.change(number, DeskAction.ANSWER_REFUSED, by, answer -> {
                if (answer.state() == AnswerState.REFUSED) {
                    throw CallAnswers.refused(ParameterFault.DECIDED_ALREADY);
                }
                return answer.with(new AnswerReview(VersionedRecords.name(by), clock.instant(), false, reason));
            });
            callAnswers.restore(number, by);
            return number;
        });
    }
}
