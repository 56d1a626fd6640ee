package nl.stedenband.desk.work;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.stedenband.account.Actor;
import nl.stedenband.account.ledger.VersionedRecords;
import nl.stedenband.desk.call.CallAnswer;
import nl.stedenband.desk.call.CallAnswers;
import nl.stedenband.desk.call.Calls;
import nl.stedenband.desk.call.PublishedCall;
import nl.stedenband.desk.cases.CaseFile;
import nl.stedenband.desk.cases.Cases;
import nl.stedenband.registry.BilingualText;

/** What waits for a second officer, for those who may be that one. */
@Singleton
public final class SecondOpinions {
    private final Cases cases;
    private final Calls calls;
    private final CallAnswers callAnswers;

    SecondOpinions(Cases cases, Calls calls, CallAnswers callAnswers) {
        this.cases = cases;
        this.calls = calls;
        this.callAnswers = callAnswers;
    }

    /** Of cases and then of calls, without what the officer did alone. */
    public List<SecondOpinion> list(Actor officer) {
        Stream<SecondOpinion> ofCases = cases.list().stream().flatMap(one -> {
            String asker = one.file().subject().asker();
            return sorts(one.file(), VersionedRecords.name(officer))
                    .map(sort -> new SecondOpinion(sort, one.number(), new BilingualText(asker, asker)));
        });
        Stream<SecondOpinion> ofCalls = calls.list().stream()
                .filter(call -> call.withdrawal() == null)
                .flatMap(call -> sorts(call, officer)
                        .map(sort -> new SecondOpinion(
                                sort, call.number(), call.text().title().text())));
        return Stream.concat(ofCases, ofCalls).toList();
    }

    private static Stream<SecondOpinion.Sort> sorts(CaseFile file, String officer) {
        Set<SecondOpinion.Sort> sorts = EnumSet.noneOf(SecondOpinion.Sort.class);
        if (file.isOpen()
                && file.consents().stream()
                        .anyMatch(
                                consent -> consent.waits() && !consent.askedBy().equals(officer))) {
            sorts.add(SecondOpinion.Sort.CONSENT);
        }
        // without a tie nothing of it can be made public
        if (file.outcome() != null && file.outcome().partnership() != null) {
            if (file.afterMatch().results().stream()
                    .anyMatch(result ->
                            result.confirmation() == null && !result.by().equals(officer))) {
                sorts.add(SecondOpinion.Sort.RESULT);
            }
            if (Stream.ofNullable(file.afterMatch().ending())
                    .anyMatch(ending ->
                            ending.confirmation() == null && !ending.by().equals(officer))) {
                sorts.add(SecondOpinion.Sort.ENDING);
            }
        }
        return sorts.stream();
    }

    private Stream<SecondOpinion.Sort> sorts(PublishedCall call, Actor officer) {
        return callAnswers.listOfCall(call.number(), officer).stream()
                .map(answer -> sort(answer, VersionedRecords.name(officer)))
                .filter(Objects::nonNull)
                .distinct()
                .sorted();
    }

    /** Nothing where an answer waits for nobody, or not for this officer. */
    private static @Nullable SecondOpinion.Sort sort(CallAnswer answer, String officer) {
        return switch (answer.state()) {
            case WAITING, SECONDED -> answer.isReviewedBy(officer) ? null : SecondOpinion.Sort.ANSWER_TO_LET;
            case LET -> answer.isJudged() || answer.isScoredBy(officer) ? null : SecondOpinion.Sort.ANSWER_TO_JUDGE;
            default -> null;
        };
    }
}
