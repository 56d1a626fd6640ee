package nl.stedenband.importing;

import nl.stedenband.importing.table.InputFile;
import nl.stedenband.importing.table.TableSchema;

/** Reads one kind of source. */
public interface SourceReader {
    /** The name under which it is called: {@code ties}. */
    String name();

    /**
     * Reads a file and hands what it yields to the reading, row by row.
     *
     * @param schema the columns that the file has
     * @throws RefusedFile when the file as a whole can't be read
     */
    void read(InputFile file, TableSchema schema, ImportContext reading);
}
