package nl.stedenband.exporting.format;

import java.nio.file.Path;

/** Room for exports to put aside a megabyte. */
public final class SmallSpool {

    private SmallSpool() {}

    /** Room in a folder. */
    public static SpoolFolder in(Path folder) {
        return new SpoolFolder(folder.toString(), 1);
    }
}
