package nl.stedenband.desk.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stedenband.registry.BilingualText;

/** What a file is. Those without a media type are told apart only to say what it is that was refused. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    NOTHING(""),
    ARCHIVE(""),
    OLD_OFFICE(""),
    RTF(""),
    WEB_PAGE(""),
    OTHER_IMAGE(""),
    PROGRAM(""),
    TEXT(""),
    UNKNOWN("");

    /** What browsers say of a file whose name tells them nothing, and of office files where no office is installed. */
    private static final Set<String> UNDECIDED = Set.of("", "application/octet-stream", "application/x-download");

    private static final Set<String> ZIPPED = Set.of("application/zip", "application/x-zip-compressed");

    private final String mediaType;
    private final List<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** In what is kept, and in keys of texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when there is no such kind */
    public static FileKind ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Empty for what is not taken. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether files of this kind are taken. */
    public boolean isTaken() {
        return !mediaType.isEmpty();
    }

    /** With which names of its files end from now on. */
    public String extension() {
        return extensions.get(0);
    }

    /** Such as {@code a Word document}. */
    public BilingualText label() {
        return BilingualText.of("attachment.kind." + word());
    }

    boolean hasExtension(String extension) {
        return extensions.contains(extension.toLowerCase(Locale.ROOT));
    }

    /** Whether a browser may say this of such a file. */
    boolean isDeclaredAs(String declared) {
        boolean isOffice = isTaken() && this != PDF && this != PNG && this != JPEG;
        return declared.equals(mediaType) || UNDECIDED.contains(declared) || (isOffice && ZIPPED.contains(declared));
    }

    /** All ends of names of files that are taken, as forms tell browsers: {@code .pdf,.docx}. */
    public static String accepted() {
        return Arrays.stream(values())
                .flatMap(kind -> kind.extensions.stream())
                .map(extension -> "." + extension)
                .collect(Collectors.joining(","));
    }

    /** Those that are taken. */
    public static Stream<FileKind> taken() {
        return Arrays.stream(values()).filter(FileKind::isTaken);
    }
}
