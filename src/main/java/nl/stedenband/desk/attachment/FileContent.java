package nl.stedenband.desk.attachment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.stedenband.registry.InvalidValue;
import nl.stedenband.registry.ParameterFault;

/** Tells what a file is from its bytes, whatever it is called, and refuses it where it can't be taken although it is of a kind that is. */
final class FileContent {
    private static final Map<FileKind, List<String>> BEGINNINGS = Map.of(
            FileKind.PDF, List.of("%PDF-"),
            FileKind.PNG, List.of("\u0089PNG\r\n\u001a\n"),
            FileKind.JPEG, List.of("\u00ff\u00d8\u00ff"),
            FileKind.ARCHIVE,
                    List.of("PK\3\4", "PK\5\6", "Rar!", "7z\u00bc\u00af", "\u001f\u008b", "BZh", "\u00fd7zXZ"),
            FileKind.OLD_OFFICE, List.of("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
            FileKind.RTF, List.of("{\\rtf"),
            FileKind.OTHER_IMAGE, List.of("GIF8", "II*\0", "MM\0*", "RIFF", "BM"),
            FileKind.PROGRAM, List.of("MZ", "\u007fELF", "#!", "\u00ca\u00fe\u00ba\u00be", "\u00cf\u00fa\u00ed\u00fe"));

    private static final int BEGINNING = 4096;
    private static final int LAST_OF_PDF = 2048;
    private static final int PNG_SIGNATURE = 8;

    /** Length, name and sum of a part of a PNG. */
    private static final int PNG_PART = 12;

    private FileContent() {}

    /** @throws InvalidValue when it can't be taken */
    static FileKind kindOf(byte[] content) {
        FileBytes file = new FileBytes(content);
        FileKind fileKind = beginningOf(file);
        if (fileKind == FileKind.ARCHIVE && file.startsWith("PK\3\4")) {
            return OfficePackage.kindOf(file);
        }
        if (fileKind.isTaken()) {
            checkNoArchiveBehind(file);
        }
        switch (fileKind) {
            case PDF -> checkPdf(file);
            case PNG -> checkPng(file);
            case JPEG -> checkJpeg(file);
            default -> {
                // it is refused for what it is
            }
        }
        return fileKind;
    }

    /** What it is by its first bytes, which a zip file doesn't tell to the end. */
    static FileKind beginningOf(FileBytes file) {
        if (file.size() == 0) {
            return FileKind.NOTHING;
        }
        return BEGINNINGS.entrySet().stream()
                .filter(kind -> kind.getValue().stream().anyMatch(file::startsWith))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> ofText(file.text(0, Math.min(BEGINNING, file.size()))));
    }

    private static FileKind ofText(String beginning) {
        String text = beginning.strip().toLowerCase(Locale.ROOT);
        if (beginning.indexOf('\0') >= 0) {
            return FileKind.UNKNOWN;
        }
        return text.startsWith("<") ? FileKind.WEB_PAGE : FileKind.TEXT;
    }

    /** What is an archive as well is read as either by different programs. */
    private static void checkNoArchiveBehind(FileBytes file) {
        if (file.lastOf("PK\5\6", file.size() - (1 << 16)) >= 0) {
            throw new InvalidValue(ParameterFault.FILE_NESTS);
        }
    }

    private static void checkPdf(FileBytes file) {
        if (file.lastOf("%%EOF", file.size() - LAST_OF_PDF) < 0 || file.lastOf("startxref", 0) < 0) {
            throw FileBytes.broken();
        }
        if (file.hasName("/Encrypt")) {
            throw new InvalidValue(ParameterFault.FILE_ENCRYPTED);
        }
        if (file.hasName("/JavaScript") || file.hasName("/Launch")) {
            throw new InvalidValue(ParameterFault.FILE_HAS_PROGRAMS);
        }
        if (file.hasName("/EmbeddedFile")) {
            throw new InvalidValue(ParameterFault.FILE_NESTS);
        }
    }

    /** From part to part, to the last one, behind which there is nothing. */
    private static void checkPng(FileBytes file) {
        long at = PNG_SIGNATURE;
        while (!file.text(at + 4, 4).equals("IEND")) {
            if (at == PNG_SIGNATURE && !file.text(at + 4, 4).equals("IHDR")) {
                throw FileBytes.broken();
            }
            at += PNG_PART + file.fourFromHigh(at);
        }
        if (at + PNG_PART != file.size()) {
            throw FileBytes.broken();
        }
    }

    private static void checkJpeg(FileBytes file) {
        if (file.lastOf("\u00ff\u00d9", 0) < 0) {
            throw FileBytes.broken();
        }
    }
}
