package nl.stedenband.desk;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stedenband.account.Actor;
import nl.stedenband.account.AuditLog;
import nl.stedenband.account.ledger.SealedJson;

/** Contacts as they are kept: one for each municipality. */
@Singleton
public final class Contacts {
    private static final String SORT = "contact/";

    private final ContactQueries queries;
    private final ContactWrites writes;
    private final SealedJson sealedJson;
    private final AuditLog auditLog;

    Contacts(ContactQueries queries, ContactWrites writes, SealedJson sealedJson, AuditLog auditLog) {
        this.queries = queries;
        this.writes = writes;
        this.sealedJson = sealedJson;
        this.auditLog = auditLog;
    }

    /** In the order of their ids. */
    public List<Contact> list() {
        return queries.list().stream().map(this::opened).toList();
    }

    public Optional<Contact> find(String municipality) {
        return list().stream()
                .filter(contact -> contact.municipality().equals(municipality))
                .findFirst();
    }

    /** In place of the one that the municipality had. */
    public void put(Contact contact, Actor by) {
        String id = contact.municipality();
        auditLog.noting(
                by,
                DeskAction.CONTACT_SET,
                SORT + id,
                () -> writes.put(
                        id,
                        contact.checkedOn().toEpochDay(),
                        sealedJson.seal(SORT + id, new Written(contact.mailbox()))));
    }

    private Contact opened(StoredContact kept) {
        Written written = sealedJson.open(SORT + kept.municipality(), kept.sealed(), Written.class);
        return new Contact(kept.municipality(), written.mailbox(), LocalDate.ofEpochDay(kept.checkedOn()));
    }

    /** A contact as it is sealed. */
    @Serdeable
    record Written(String mailbox) {}
}
