package nl.stedenband.desk.call;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
     * Keeps an answer for officers to look at. One that the same municipality sent before is replaced by it, unless officers decided on
     * that; of two at once the later replaces the other.
     *
     * @return its number
     * @throws InvalidQuestion when the call can't be answered any more, an answer of the municipality is let, or too many answers wait
     * @throws ChangedMeanwhile when an officer decides on the earlier answer at the same moment
     */
    public int answer(int call, WrittenAnswer text, Actor by) {
        return versionedRecords.together(() -> {
            writes.lockCall(call, clock.millis());
            checkOpen(call);
            List<StoredAnswer> earlier = queries.ofCall(call).stream()
                    .filter(stored -> opened(stored).standsFor(text.town()))
                    .toList();
            if (earlier.stream().anyMatch(one -> opened(one).state() == AnswerState.LET)) {
                throw refused(ParameterFault.ANSWERED_ALREADY);
            }
            if (earlier.isEmpty() && queries.countWaiting() >= MOST_WAITING) {
                throw refused(ParameterFault.TOO_MANY_ANSWERS);
            }
            int added = add(call, text, by);
            earlier.forEach(one -> write(one, opened(one).replaced(added), DeskAction.ANSWER_REPLACED, by));
            return added;
        });
    }

    private int add(int call, WrittenAnswer text, Actor by) {
        return versionedRecords.add(SERIES, DeskAction.CALL_ANSWERED, by, (number, at, name) -> {
            SealedAnswer kept = SealedAnswer.arrived(text, at);
            writes.add(number, call, kept.state().word(), at.toEpochMilli(), sealedJson.seal(thing(number), kept));
        });
    }

    /** Has the answers count again that one replaced. */
    void restore(int number, Actor by) {
        queries.ofCall((int) stored(number).call()).stream()
                .filter(earlier -> Objects.equals(opened(earlier).replacedBy(), number))
                .forEach(earlier -> write(earlier, opened(earlier).restored(), DeskAction.ANSWER_RESTORED, by));
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
        SealedAnswer now = opened(stored);
        if (now.state() == AnswerState.REPLACED) {
            throw refused(ParameterFault.ANSWER_REPLACED);
        }
        write(stored, change.apply(now), deed, by);
    }

    private void write(StoredAnswer stored, SealedAnswer changed, DeskAction deed, Actor by) {
        int number = (int) stored.number();
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

    AnswerState state(int number) {
        return opened(stored(number)).state();
    }

    private StoredAnswer stored(int number) {
        return queries.find(number).orElseThrow(() -> new NotInRegistry(SERIES + ' ' + number));
    }

    private CallAnswer opened(StoredAnswer stored, String officer) {
        int number = (int) stored.number();
        SealedAnswer kept = opened(stored);
        return new CallAnswer(
                number,
                (int) stored.call(),
                kept.text(),
                kept.at(),
                kept.state(),
                kept.replacedBy(),
                kept.reviews(),
                kept.scores().size(),
                kept.scoresFor(officer));
    }

    private SealedAnswer opened(StoredAnswer stored) {
        return sealedJson.open(thing((int) stored.number()), stored.sealed(), SealedAnswer.class);
    }

    private static String thing(int number) {
        return SERIES + '/' + number;
    }

    static InvalidQuestion refused(ParameterFault why, Object... values) {
        return new InvalidQuestion(List.of(new Mistake(PARAMETER, why.with(values))));
    }
}
