package nl.stedenband.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.stedenband.registry.traversal.TableMetadata;

/** A format that tables are written in. A bean of this type is a format of the API and of the command line. */
public interface TableFormat {

    /** The word for it on the command line, which is also how the names of its files end: {@code csv}. */
    String name();

    /** How people call it: {@code JSON Lines}. */
    String title();

    /** How it is asked for over HTTP; an answer bears the first. */
    List<String> mediaTypes();

    /** Whether its writers ask more of a thing than its id and name. */
    default boolean looksThingsUp() {
        return false;
    }

    /**
     * Begins a table.
     *
     * @param out is neither emptied nor closed by the writer before its table is finished
     */
    TableWriter open(TableMetadata heading, TableThings things, OutputStream out) throws IOException;
}
