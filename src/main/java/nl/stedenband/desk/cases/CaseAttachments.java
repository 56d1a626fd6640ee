package nl.stedenband.desk.cases;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.stedenband.account.Actor;
import nl.stedenband.account.ledger.VersionedRecords;
import nl.stedenband.desk.DeskAction;
import nl.stedenband.desk.amendment.Amendment.Kind;
import nl.stedenband.desk.amendment.Amendments;
import nl.stedenband.desk.attachment.AttachmentChunks;
import nl.stedenband.desk.attachment.CheckedFile;
import nl.stedenband.desk.attachment.FileKind;
import nl.stedenband.desk.attachment.FileName;
import nl.stedenband.graph.Transactions;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.ParameterFault;

/**
 * Attaches files to cases, renames and erases them. What the case says of a file and all of its content are written at once, or nothing
 * of it.
 */
@Singleton
public final class CaseAttachments {
    /** Of one case, erased ones too: 500 MB in the database. */
    static final int MOST = 50;

    private static final String PART = "attachment/";

    private final Cases cases;
    private final AttachmentChunks chunks;
    private final Amendments amendments;
    private final Transactions transactions;
    private final Clock clock;

    CaseAttachments(
            Cases cases, AttachmentChunks chunks, Amendments amendments, Transactions transactions, Clock clock) {
        this.cases = cases;
        this.chunks = chunks;
        this.amendments = amendments;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A file with its content. */
    public record Attached(CaseAttachment attachment, byte[] content) {}

    /** Attaches a file to the case as it is by then. @throws InvalidQuestion when it has too many */
    public void attach(int number, CheckedFile file, Actor by) {
        CaseAttachment attachment = new CaseAttachment(
                clock.instant(),
                VersionedRecords.name(by),
                file.name(),
                file.kind().word(),
                file.size(),
                file.sum());
        transactions.write(() -> {
            CaseVersion now = cases.add(number, DeskAction.FILE_ATTACHED, caseFile -> caseFile.with(attachment), by);
            chunks.add(number, now.file().attachments().size(), file);
            return now;
        });
    }

    /**
     * Gives another name to a file.
     *
     * @param attachment its number, from 1
     * @param seen the version of the case
     * @throws nl.stedenband.registry.InvalidValue when it can't be called so
     */
    public void rename(int number, int seen, int attachment, String name, String reason, Actor by) {
        CaseAttachment before = require(number, attachment);
        String ended = FileName.of(FileName.clean(name), FileKind.ofWord(before.kind()));
        transactions.write(() -> {
            CaseVersion now = cases.change(
                    number,
                    seen,
                    DeskAction.FILE_RENAMED,
                    caseFile -> caseFile.withAttachment(attachment, one -> one.named(ended)),
                    by);
            amendments.add(Cases.thing(number), PART + attachment, Kind.CORRECTED, reason, by);
            return now;
        });
    }

    /** Erases a file with its content and its names from all versions. */
    public void erase(int number, int attachment, String reason, Actor by) {
        require(number, attachment);
        transactions.write(() -> {
            CaseVersion now = cases.add(
                    number,
                    DeskAction.FILE_ERASED,
                    caseFile -> caseFile.withAttachment(attachment, CaseAttachment::erased),
                    by);
            cases.rewrite(number, caseFile -> caseFile.withAttachment(attachment, CaseAttachment::erased));
            chunks.erase(number, attachment);
            amendments.add(Cases.thing(number), PART + attachment, Kind.ERASED, reason, by);
            return now;
        });
    }

    /** @throws NotInRegistry when there is no such file, or it was erased */
    public Attached get(int number, int attachment) {
        CaseAttachment found = find(number, attachment)
                .orElseThrow(() -> new NotInRegistry(Cases.thing(number) + '/' + PART + attachment));
        return new Attached(found, chunks.read(number, attachment, found.size()));
    }

    private CaseAttachment require(int number, int attachment) {
        return find(number, attachment)
                .orElseThrow(() -> new InvalidQuestion(
                        List.of(new Mistake("attachment", ParameterFault.NOT_THERE.with(attachment)))));
    }

    private Optional<CaseAttachment> find(int number, int attachment) {
        List<CaseAttachment> all = cases.get(number).file().attachments();
        return attachment < 1 || attachment > all.size()
                ? Optional.empty()
                : Optional.of(all.get(attachment - 1)).filter(CaseAttachment::isThere);
    }
}
