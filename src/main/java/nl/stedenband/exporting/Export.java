package nl.stedenband.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import nl.stedenband.registry.traversal.Table;

/** A table on its way out. It goes some rows at a time, at the pace of whoever takes them. */
public final class Export implements PacedWriting {
    /** Rows whose things are looked up together. */
    private static final int STEP = 200;

    private final TableFormat format;
    private final TableThings tableThings;
    private final Table table;
    private final Iterator<List<Object>> rows;
    private final TableWriter writer;
    private long written;

    /**
     * Begins to write a table, which is closed with the export, or when it can't begin.
     *
     * @param out is not closed
     */
    public Export(TableFormat format, Table table, TableThings tableThings, OutputStream out) throws IOException {
        this.format = format;
        this.tableThings = tableThings;
        this.table = table;
        try {
            this.rows = table.rows();
            this.writer = format.open(table.heading(), tableThings, out);
        } catch (IOException | RuntimeException e) {
            table.close();
            throw e;
        }
    }

    /**
     * Writes the next rows, or after the last one what the format has at its end.
     *
     * @return whether there is more to write
     */
    @Override
    public boolean advance() throws IOException {
        if (!rows.hasNext()) {
            return !writer.finish();
        }
        List<List<Object>> step = new ArrayList<>(STEP);
        while (step.size() < STEP && rows.hasNext()) {
            step.add(rows.next());
        }
        if (format.looksThingsUp()) {
            tableThings.lookUp(step);
        }
        for (List<Object> row : step) {
            writer.write(row);
        }
        written += step.size();
        return true;
    }

    /** How many rows were written until now. */
    public long written() {
        return written;
    }

    @Override
    public void close() throws IOException {
        try (table) {
            writer.close();
        }
    }
}
