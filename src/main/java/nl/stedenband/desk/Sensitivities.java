package nl.stedenband.desk;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.stedenband.account.Actor;
import nl.stedenband.account.AuditLog;
import nl.stedenband.account.ledger.VersionedRecords;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionId;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Citation;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.EdtfInterval;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Recording;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.Validity;

/** Reads and asserts what one has to be careful with in countries. */
@Singleton
public final class Sensitivities {
    private static final String TYPE = "sensitivity";

    private final SensitivityQueries queries;
    private final Recorder recorder;
    private final AuditLog auditLog;

    Sensitivities(SensitivityQueries queries, Recorder recorder, AuditLog auditLog) {
        this.queries = queries;
        this.recorder = recorder;
        this.auditLog = auditLog;
    }

    /** All that was ever said of a country, as known at a moment. */
    public List<Sensitivity> list(String country, Instant knownOn) {
        return queries.of(country, knownOn.toEpochMilli()).stream()
                .map(row -> new Sensitivity(row.id(), row.text(), row.held(), row.sources()))
                .toList();
    }

    /** What holds on a day; what is said without a time holds always. */
    public List<Sensitivity> on(LocalDate day, String country, Instant knownOn) {
        return list(country, knownOn).stream()
                .filter(one ->
                        one.held() == null || Edtf.parse(one.held()).possible().contains(day.toEpochDay()))
                .toList();
    }

    /** Records what a source says. */
    public void add(ThingId country, String text, EdtfInterval held, Citation cites, Actor by) {
        Statement says = new Statement(
                AssertionKind.STATEMENT,
                List.of(Participant.of(ParticipantRole.SUBJECT, country, "")),
                Map.of(Attribute.TYPE, TYPE, Attribute.TEXT, text),
                Validity.UNDATED.withHeld(held));
        String fingerprint =
                AssertionId.fingerprint(List.of(TYPE, country.key(), text, held.text(), cites.reference()));
        auditLog.noting(by, DeskAction.SENSITIVITY_ASSERTED, country.key(), () -> {
            Instant told = recorder.moment();
            recorder.putSources(List.of(cites.source()), told);
            recorder.record(
                    List.of(Assertion.of(fingerprint, says, cites, Recording.of(told, VersionedRecords.name(by)))));
        });
    }
}
