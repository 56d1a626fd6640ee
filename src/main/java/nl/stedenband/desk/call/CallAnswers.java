package nl.stedenband.desk.call;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.stedenband.account.Actor;
import nl.stedenband.account.ledger.ChangedMeanwhile;
import nl.stedenband.account.ledger.SealedJson;
import nl.stedenband.account.ledger.VersionedRecords;
import nl.stedenband.desk.DeskAction;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.ParameterFault;

/** Answers to calls as they are kept. Nothing of one is public, until two officers let it be said who answered. */
@Singleton
public final class CallAnswers {
    private static final String SERIES = "call-answer";
    private static final String PARAMETER = "answer";
    /** More than officers can look at; others wait until some are decided. */
    private static final int MOST_WAITING = 1000;

    private final AnswerQueries queries;
    private final AnswerWrites writes;
    private final Calls calls;
    private final SealedJson sealedJson;
    private final VersionedRecords versionedRecords;
    private final Clock clock;

    CallAnswers(
            AnswerQueries queries,
            AnswerWrites writes,
            Calls calls,
            SealedJson sealedJson,
            VersionedRecords versionedRecords,
            Clock clock) {
        this.queries = queries;
        this.writes = writes;
        this.calls = calls;
        this.sealedJson = sealedJson;
        this.versionedRecords = versionedRecords;
        this.clock = clock;
    }

    /** @throws InvalidQuestion when the call can't be answered any more, or was withdrawn */
    public void checkOpen(int call) {
        PublishedCall asked = calls.get(call);
        switch (calls.state(asked)) {
            case CLOSED -> throw refused(ParameterFault.CALL_OVER, asked.text().term());
            case WITHDRAWN -> throw refused(ParameterFault.CALL_WITHDRAWN);
            case OPEN -> {}
        }
    }

    /**
     * Keeps an answer for officers to look at.
     *
     * @return its number
     * @throws InvalidQuestion when the call can't be answered any more, or too many answers wait
     */
    public int answer(int call, WrittenAnswer text, Actor by) {
        checkOpen(call);
        if (queries.countWaiting() >= MOST_WAITING) {
            throw refused(ParameterFault.TOO_MANY_ANSWERS);
        }
        return versionedRecords.add(SERIES, DeskAction.CALL_ANSWERED, by, (number, at, name) -> {
            SealedAnswer kept = SealedAnswer.arrived(text, at);
            writes.add(number, call, kept.state().word(), at.toEpochMilli(), sealedJson.seal(thing(number), kept));
        });
    }

    /**
     * Lets it be said in public who answered, once a second officer does so too.
     *
     * @throws InvalidQuestion when it is decided already, or the same officer lets it twice
     * @throws ChangedMeanwhile when a colleague does something with it at the same moment
     */
    public void let(int number, Actor by) {
        boolean isSecond = kept(number).state() == AnswerState.SECONDED;
        change(number, isSecond ? DeskAction.ANSWER_LET : DeskAction.ANSWER_SECONDED, by, answer -> {
            if (answer.state() == AnswerState.LET || answer.state() == AnswerState.REFUSED) {
                throw refused(ParameterFault.DECIDED_ALREADY);
            }
            String officer = VersionedRecords.name(by);
            if (answer.reviews().stream().anyMatch(review -> review.by().equals(officer))) {
                throw refused(ParameterFault.LET_BY_YOU);
            }
            return answer.with(new AnswerReview(officer, clock.instant(), true, ""));
        });
    }

    /**
     * Keeps it from the public, also when it was let before.
     *
     * @throws InvalidQuestion when it is refused already
     */
    public void refuse(int number, String reason, Actor by) {
        change(number, DeskAction.ANSWER_REFUSED, by, answer -> {
            if (answer.state() == AnswerState.REFUSED) {
                throw refused(ParameterFault.DECIDED_ALREADY);
            }
            return answer.with(new AnswerReview(VersionedRecords.name(by), clock.instant(), false, reason));
        });
    }

    /**
     * An answer as an officer may see it.
     *
     * @throws NotInRegistry when the call has no answer of that number
     */
    public CallAnswer get(int call, int number, Actor officer) {
        return listOfCall(call, officer).stream()
                .filter(answer -> answer.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotInRegistry(SERIES + ' ' + number));
    }

    /** All of a call, in the order in which they came, as every officer may see them: scores once there are two. */
    public List<CallAnswer> listOfCall(int call) {
        return list(call, "");
    }

    /** The same as an officer may see them, with their own scores. */
    public List<CallAnswer> listOfCall(int call, Actor officer) {
        return list(call, VersionedRecords.name(officer));
    }

    private List<CallAnswer> list(int call, String officer) {
        return queries.ofCall(call).stream()
                .map(stored -> opened(stored, officer))
                .toList();
    }

    /** Which municipalities answered, as far as two officers let it be said; for everybody. */
    public List<Named> whoAnswered(int call) {
        return listOfCall(call).stream()
                .filter(answer -> answer.state() == AnswerState.LET)
                .map(answer -> answer.text().town())
                .distinct()
                .sorted(Comparator.comparing(Named::name))
                .toList();
    }

    void change(int number, DeskAction deed, Actor by, UnaryOperator<SealedAnswer> change) {
        StoredAnswer stored = stored(number);
        SealedAnswer changed = change.apply(opened(number, stored.sealed()));
        versionedRecords.change(
                thing(number),
                (int) stored.version(),
                deed,
                by,
                (at, name) -> writes.addVersion(
                        number,
                        stored.version(),
                        changed.state().word(),
                        at.toEpochMilli(),
                        name,
                        sealedJson.seal(thing(number), changed)));
    }

    private SealedAnswer kept(int number) {
        return opened(number, stored(number).sealed());
    }

    private StoredAnswer stored(int number) {
        return queries.find(number).orElseThrow(() -> new NotInRegistry(SERIES + ' ' + number));
    }

    private CallAnswer opened(StoredAnswer stored, String officer) {
        int number = (int) stored.number();
        SealedAnswer kept = opened(number, stored.sealed());
        return new CallAnswer(
                number,
                (int) stored.call(),
                kept.text(),
                kept.at(),
                kept.state(),
                kept.reviews(),
                kept.scores().size(),
                kept.scoresFor(officer));
    }

    private SealedAnswer opened(int number, String sealed) {
        return sealedJson.open(thing(number), sealed, SealedAnswer.class);
    }

    private static String thing(int number) {
        return SERIES + '/' + number;
    }

    static InvalidQuestion refused(ParameterFault why, Object... values) {
        return new InvalidQuestion(List.of(new Mistake(PARAMETER, why.with(values))));
    }
}
