package nl.stedenband.desk.attachment;

import io.micronaut.core.annotation.Nullable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import nl.stedenband.registry.InvalidValue;
import nl.stedenband.registry.ParameterFault;

/** A file that was looked at and may be attached: it is what its name and who sent it say, and nothing that does anything by itself. */
public final class CheckedFile {
    public static final int MOST_MEGABYTES = 10;
    public static final int MOST_BYTES = MOST_MEGABYTES << 20;

    private final String name;
    private final FileKind fileKind;
    private final byte[] content;

    private CheckedFile(String name, FileKind fileKind, byte[] content) {
        this.name = name;
        this.fileKind = fileKind;
        this.content = content;
    }

    /**
     * Looks at a file.
     *
     * @param sent its name
     * @param declared its media type, as who sends it says; null where they don't
     * @param content is not copied, as it is large: nobody changes it
     * @throws InvalidValue when it can't be taken
     */
    public static CheckedFile of(String sent, @Nullable String declared, byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new InvalidValue(ParameterFault.FILE_TOO_LARGE, MOST_MEGABYTES);
        }
        String name = FileName.clean(sent);
        FileKind found = FileContent.kindOf(content);
        if (!found.isTaken()) {
            throw new InvalidValue(ParameterFault.FILE_NOT_TAKEN, found.label());
        }
        String extension = FileName.extension(name);
        if (!found.hasExtension(extension)) {
            throw new InvalidValue(ParameterFault.FILE_NAMED_OTHERWISE, found.label(), found.extension());
        }
        String type =
                declared == null ? "" : declared.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        if (!found.isDeclaredAs(type)) {
            throw new InvalidValue(ParameterFault.FILE_SENT_OTHERWISE, type, found.label());
        }
        return new CheckedFile(FileName.of(name, found), found, content);
    }

    public String name() {
        return name;
    }

    public FileKind kind() {
        return fileKind;
    }

    public int size() {
        return content.length;
    }

    /** A copy of some of it. */
    byte[] part(int from, int to) {
        return Arrays.copyOfRange(content, from, to);
    }

    /** Its SHA-256 as hexadecimal digits. */
    public String sum() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
