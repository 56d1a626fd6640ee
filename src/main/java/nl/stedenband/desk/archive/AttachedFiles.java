package nl.stedenband.desk.archive;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import nl.stedenband.desk.archive.ArchiveFile.Format;
import nl.stedenband.desk.attachment.FileKind;
import nl.stedenband.desk.cases.CaseAttachment;
import nl.stedenband.desk.cases.CaseAttachments;
import nl.stedenband.desk.cases.CaseFile;

/** The attachments of a case as files of their own, named by their numbers: what officers called them stands beside. */
@Singleton
final class AttachedFiles {
    private final CaseAttachments caseAttachments;

    AttachedFiles(CaseAttachments caseAttachments) {
        this.caseAttachments = caseAttachments;
    }

    /** Without those that were erased. */
    List<ArchiveFile> of(int number, CaseFile file) {
        List<ArchiveFile> files = new ArrayList<>();
        for (int i = 1; i <= file.attachments().size(); i++) {
            CaseAttachment attachment = file.attachments().get(i - 1);
            if (attachment.isThere()) {
                FileKind fileKind = FileKind.ofWord(attachment.kind());
                files.add(new ArchiveFile(
                        "attachment-%d.%s".formatted(i, fileKind.extension()),
                        attachment.name(),
                        format(fileKind),
                        caseAttachments.get(number, i).content()));
            }
        }
        return files;
    }

    private static Format format(FileKind fileKind) {
        return switch (fileKind) {
            case PDF -> new Format("Acrobat PDF", "");
            case DOCX -> new Format("Microsoft Word for Windows", "fmt/412");
            case XLSX -> new Format("Microsoft Excel for Windows", "fmt/214");
            case PPTX -> new Format("Microsoft Powerpoint for Windows", "fmt/215");
            case ODT -> new Format("OpenDocument Text", "");
            case ODS -> new Format("OpenDocument Spreadsheet", "");
            case ODP -> new Format("OpenDocument Presentation", "");
            case PNG -> new Format("Portable Network Graphics", "");
            case JPEG -> new Format("JPEG File Interchange Format", "");
            default -> throw new IllegalArgumentException(fileKind.word() + " is never attached");
        };
    }
}
