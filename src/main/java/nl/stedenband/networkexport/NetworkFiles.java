package nl.stedenband.networkexport;

import java.io.IOException;
import java.io.OutputStream;

/** Where the files of a slice are written to: a folder, or an archive. */
public interface NetworkFiles {

    /** Forgets what was written before, where anything was. */
    default void begin() throws IOException {}

    /** Begins a file, which is whole once it is closed. Several may be begun at the same time. */
    OutputStream create(String name) throws IOException;
}
