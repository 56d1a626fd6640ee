package nl.stedenband.desk.work;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.account.AccountRole;
import nl.stedenband.account.Accounts;
import nl.stedenband.account.Actor;
import nl.stedenband.account.AuditLog;
import nl.stedenband.account.ledger.ChangedMeanwhile;
import nl.stedenband.account.ledger.VersionedRecords;
import nl.stedenband.desk.DeskAction;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.ParameterFault;

/** Who deals with each request and case: who wrote it down, until it is given to a colleague. */
@Singleton
public final class Assignments {
    private final AssignmentQueries queries;
    private final AssignmentWrites writes;
    private final Accounts accounts;
    private final AuditLog auditLog;
    private final Clock clock;

    Assignments(AssignmentQueries queries, AssignmentWrites writes, Accounts accounts, AuditLog auditLog, Clock clock) {
        this.queries = queries;
        this.writes = writes;
        this.accounts = accounts;
        this.auditLog = auditLog;
        this.clock = clock;
    }

    /** What is dealt with by somebody. */
    public enum Sort {
        REQUEST("request", DeskAction.REQUEST_ASSIGNED),
        CASE("case", DeskAction.CASE_ASSIGNED);

        private final String word;
        private final DeskAction deskAction;

        Sort(String word, DeskAction deskAction) {
            this.word = word;
            this.deskAction = deskAction;
        }

        public String word() {
            return word;
        }

        String thing(int number) {
            return word + '/' + number;
        }
    }

    /** By {@code request/} or {@code case/} and the number. */
    Map<String, StoredAssignment> byThing() {
        Map<String, StoredAssignment> byThing = new LinkedHashMap<>();
        queries.list().forEach(assignment -> byThing.put(assignment.thing(), assignment));
        return byThing;
    }

    /** @throws NotInRegistry when there is none of that number */
    public StoredAssignment get(Sort sort, int number) {
        StoredAssignment found = byThing().get(sort.thing(number));
        if (found == null) {
            throw new NotInRegistry(sort.word() + ' ' + number);
        }
        return found;
    }

    /** Names of those who can deal with something, by the ids of their accounts, in the order of the names. */
    public Map<String, String> officers() {
        Map<String, String> officers = new LinkedHashMap<>();
        accounts.list().stream()
                .filter(account -> account.is(AccountRole.DESK))
                .sorted((one, other) ->
                        one.name().folded().compareTo(other.name().folded()))
                .forEach(account ->
                        officers.put(account.id().value(), account.name().folded()));
        return officers;
    }

    /**
     * Gives a request or a case to an officer.
     *
     * @param seen who dealt with it when that was decided
     * @throws InvalidQuestion when they are no officer
     * @throws ChangedMeanwhile when somebody else deals with it by now
     */
    public void assign(Sort sort, int number, String seen, String officer, Actor by) {
        if (!officers().containsKey(officer)) {
            throw new InvalidQuestion(List.of(new Mistake("officer", ParameterFault.NO_OFFICER.with())));
        }
        String name = VersionedRecords.name(by);
        auditLog.noting(by, sort.deskAction, sort.thing(number), () -> {
            long assigned = sort == Sort.REQUEST
                    ? writes.assignRequest(number, seen, officer, name, clock.millis())
                    : writes.assignCase(number, seen, officer, name, clock.millis());
            if (assigned == 0) {
                throw new ChangedMeanwhile(number);
            }
        });
    }
}
