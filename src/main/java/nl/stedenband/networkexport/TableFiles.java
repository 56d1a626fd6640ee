package nl.stedenband.networkexport;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import nl.stedenband.exporting.TableFormat;
import nl.stedenband.exporting.TableThings;
import nl.stedenband.exporting.TableWriter;
import nl.stedenband.registry.traversal.TableMetadata;

/** One table on its way into a file of each format. */
public final class TableFiles implements Closeable {
    private final List<OutputStream> streams = new ArrayList<>();
    private final List<TableWriter> writers = new ArrayList<>();

    private TableFiles() {}

    /** Begins the files, which have the name of the table. */
    public static TableFiles in(
            DigestedFiles digested, List<TableFormat> formats, TableMetadata tableMetadata, TableThings tableThings)
            throws IOException {
        TableFiles files = new TableFiles();
        try {
            for (TableFormat format : formats) {
                OutputStream out =
                        new BufferedOutputStream(digested.create(tableMetadata.name() + '.' + format.name()));
                files.streams.add(out);
                files.writers.add(format.open(tableMetadata, tableThings, out));
            }
        } catch (IOException | RuntimeException e) {
            files.close();
            throw e;
        }
        return files;
    }

    public void write(List<Object> row) throws IOException {
        for (TableWriter writer : writers) {
            writer.write(row);
        }
    }

    /** The files are whole. */
    public void finish() throws IOException {
        for (TableWriter writer : writers) {
            while (!writer.finish()) {
                // goes on by itself
            }
        }
        for (OutputStream stream : streams) {
            stream.flush();
        }
    }

    @Override
    public void close() throws IOException {
        for (TableWriter writer : writers) {
            writer.close();
        }
        for (OutputStream stream : streams) {
            stream.close();
        }
    }
}
