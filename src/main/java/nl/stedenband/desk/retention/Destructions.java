package nl.stedenband.desk.retention;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import nl.stedenband.account.Actor;
import nl.stedenband.account.AuditLog;
import nl.stedenband.account.ledger.VersionedRecords;
import nl.stedenband.desk.DeskAction;
import nl.stedenband.desk.amendment.Amendment.Kind;
import nl.stedenband.desk.amendment.Amendments;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.ParameterFault;

/**
 * Destroys requests with their cases, and the calls for them with all answers: an officer asks, a second one does it, or an admin. Nothing is left but that it happened, in the log and
 * among the amendments.
 */
@Singleton
public final class Destructions {
    private static final String SORT = "request/";
    private static final String FIELD = "destruction";

    private final Dossiers dossiers;
    private final DestructionWrites writes;
    private final Amendments amendments;
    private final AuditLog auditLog;
    private final Clock clock;

    Destructions(Dossiers dossiers, DestructionWrites writes, Amendments amendments, AuditLog auditLog, Clock clock) {
        this.dossiers = dossiers;
        this.writes = writes;
        this.amendments = amendments;
        this.auditLog = auditLog;
        this.clock = clock;
    }

    /** @throws InvalidQuestion when somebody asked already */
    public void ask(int number, String reason, Actor by) {
        dossiers.get(number);
        auditLog.noting(by, DeskAction.DESTRUCTION_ASKED, SORT + number, () -> {
            String name = VersionedRecords.name(by);
            if (writes.ask(number, clock.millis(), name, dossiers.seal(number, reason)) == 0) {
                throw wrong(ParameterFault.DESTRUCTION_WAITS);
            }
        });
    }

    /** Takes away that it was asked; who asked may, too. @throws InvalidQuestion when nobody asked */
    public void refuse(int number, Actor by) {
        auditLog.noting(by, DeskAction.DESTRUCTION_REFUSED, SORT + number, () -> {
            if (writes.refuse(number) == 0) {
                throw wrong(ParameterFault.NO_DESTRUCTION_ASKED);
            }
        });
    }

    /** Destroys what another officer asked for. @throws InvalidQuestion when nobody asked, or the same officer did */
    public void destroyAsSecond(int number, Actor by) {
        auditLog.noting(by, DeskAction.REQUEST_DESTROYED, SORT + number, () -> {
            AskedDestruction asked = dossiers.get(number).asked();
            if (asked == null) {
                throw wrong(ParameterFault.NO_DESTRUCTION_ASKED);
            }
            if (asked.by().equals(VersionedRecords.name(by))) {
                throw wrong(ParameterFault.OWN_CONSENT);
            }
            destroy(number, asked.reason(), by);
        });
    }

    /** Destroys as an admin, who needs nobody else. */
    public void destroyAsAdmin(int number, String reason, Actor by) {
        dossiers.get(number);
        auditLog.noting(by, DeskAction.REQUEST_DESTROYED, SORT + number, () -> destroy(number, reason, by));
    }

    private void destroy(int number, String reason, Actor by) {
        dossiers.get(number)
                .cases()
                .forEach(one -> amendments.add("case/" + one.number(), "", Kind.DESTROYED, reason, by));
        amendments.add(SORT + number, "", Kind.DESTROYED, reason, by);
        writes.destroyCases(number);
        writes.destroyCalls(number);
        writes.destroyRequest(number);
    }

    private static InvalidQuestion wrong(ParameterFault parameterFault) {
        return new InvalidQuestion(List.of(new Mistake(FIELD, parameterFault.with())));
    }
}
