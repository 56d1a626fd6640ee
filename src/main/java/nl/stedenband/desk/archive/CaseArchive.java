package nl.stedenband.desk.archive;

import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.stedenband.account.Actor;
import nl.stedenband.account.AuditLog;
import nl.stedenband.desk.DeskAction;
import nl.stedenband.desk.amendment.Amendment;
import nl.stedenband.desk.archive.ArchiveFile.Format;
import nl.stedenband.desk.cases.CaseCorrections;
import nl.stedenband.desk.cases.CaseVersion;
import nl.stedenband.desk.cases.Cases;
import nl.stedenband.desk.request.RequestVersion;
import nl.stedenband.desk.request.Requests;
import nl.stedenband.desk.retention.Dossiers;

/** Writes a case, with all its versions, its request, the shortlist on which it was opened and its attachments, as files for an archive. */
@Singleton
public final class CaseArchive {
    private final Cases cases;
    private final CaseCorrections caseCorrections;
    private final AttachedFiles attachedFiles;
    private final Requests requests;
    private final Dossiers dossiers;
    private final JsonMapper json;
    private final AuditLog auditLog;
    private final Clock clock;

    CaseArchive(
            Cases cases,
            CaseCorrections caseCorrections,
            AttachedFiles attachedFiles,
            Requests requests,
            Dossiers dossiers,
            JsonMapper json,
            AuditLog auditLog,
            Clock clock) {
        this.cases = cases;
        this.caseCorrections = caseCorrections;
        this.attachedFiles = attachedFiles;
        this.requests = requests;
        this.dossiers = dossiers;
        this.json = json;
        this.auditLog = auditLog;
        this.clock = clock;
    }

    /**
     * All files, each that has content with one that describes it; the log notes that they were made.
     *
     * @param creator the organisation that the case belongs to
     * @throws nl.stedenband.registry.NotInRegistry when there is no case of that number
     */
    public List<ArchiveFile> files(int number, String creator, Actor by) {
        CaseVersion shown = cases.get(number);
        List<CaseVersion> history = cases.history(number);
        List<ArchiveFile> content = new ArrayList<>(List.of(
                file("case.json", new ArchivedCase(history, caseCorrections.list(number))),
                file(
                        "request.json",
                        new ArchivedRequest(requests.history(shown.request()).stream()
                                .map(CaseArchive::version)
                                .toList())),
                file("shortlist.json", cases.shortlist(number))));
        content.addAll(attachedFiles.of(number, shown.file()));
        MdtoDocuments documents = new MdtoDocuments(dossiers.get(shown.request()), history, creator, clock.instant());
        List<ArchiveFile> all = new ArrayList<>(content);
        content.forEach(file -> all.add(metadata(file.name(), documents.ofFile(file))));
        all.add(metadata("case", documents.ofCase(content)));
        auditLog.noting(by, DeskAction.CASE_EXPORTED, "case/" + number, () -> all.size());
        return List.copyOf(all);
    }

    private static ArchiveFile metadata(String of, byte[] content) {
        return ArchiveFile.own(of + ArchiveFile.METADATA, Format.XML, content);
    }

    private ArchiveFile file(String name, Object content) {
        try {
            return ArchiveFile.own(name, Format.JSON, json.writeValueAsBytes(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ArchivedRequestVersion version(RequestVersion version) {
        return new ArchivedRequestVersion(
                version.number(),
                version.version(),
                version.at(),
                version.by(),
                version.request().words());
    }

    /** All versions of a case, the latest first, and what was corrected and erased of it. */
    @Serdeable
    record ArchivedCase(List<CaseVersion> versions, List<Amendment> amendments) {}

    /** All versions of a request, the latest first. */
    @Serdeable
    record ArchivedRequest(List<ArchivedRequestVersion> versions) {}

    /** One of them, with its fields by their names. */
    @Serdeable
    record ArchivedRequestVersion(int number, int version, Instant at, String by, Map<String, String> fields) {}
}
