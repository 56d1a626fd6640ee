package nl.stedenband.exporting;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** Something on its way out, which is written a piece at a time, at the pace of whoever takes it. */
public interface PacedWriting extends Closeable {

    /**
     * Writes the next piece.
     *
     * @return whether there is more to write
     */
    boolean advance() throws IOException;

    /** Begins it. */
    interface Opening {

        /** @param out is not closed; whoever opens it empties it after each piece */
        PacedWriting open(OutputStream out) throws IOException;
    }
}
