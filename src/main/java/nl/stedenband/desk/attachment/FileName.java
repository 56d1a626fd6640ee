package nl.stedenband.desk.attachment;

import java.text.Normalizer;
import nl.stedenband.registry.InvalidValue;
import nl.stedenband.registry.Mailbox;
import nl.stedenband.registry.ParameterFault;

/** Names of files as officers' browsers send them, made fit to be shown and to be saved anywhere. */
public final class FileName {
    private static final int LONGEST = 120;

    private FileName() {}

    /**
     * Without folders, without what can't be seen or turns writing around, and without what some systems take for something else.
     *
     * @throws InvalidValue when no name is left, or a person's address stands in it
     */
    public static String clean(String sent) {
        String name = Normalizer.normalize(sent, Normalizer.Form.NFC)
                .replaceFirst("(?s).*[/\\\\]", "")
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "")
                .replaceAll("[<>:\"|?*%;`$]", "-")
                .replaceAll("[\\p{Z}\\s]+", " ")
                .replaceFirst("^[ .]+", "")
                .replaceFirst("[ .]+$", "");
        if (name.isEmpty()) {
            throw new InvalidValue(ParameterFault.MISSING);
        }
        Mailbox.checkText(name);
        return name;
    }

    /** The end of a name that tells what it is; empty where it has none. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1);
    }

    /** A name that ends as files of this kind do. */
    public static String of(String cleaned, FileKind fileKind) {
        String extension = extension(cleaned);
        String base = fileKind.hasExtension(extension)
                ? cleaned.substring(0, cleaned.length() - extension.length() - 1)
                : cleaned;
        int length = Math.min(base.length(), LONGEST);
        if (length < base.length() && Character.isHighSurrogate(base.charAt(length - 1))) {
            length--;
        }
        return base.substring(0, length).strip() + '.' + fileKind.extension();
    }
}
