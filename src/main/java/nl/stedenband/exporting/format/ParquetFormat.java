package nl.stedenband.exporting.format;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.stedenband.exporting.TableFormat;
import nl.stedenband.exporting.TableThings;
import nl.stedenband.exporting.TableWriter;
import nl.stedenband.registry.traversal.TableMetadata;

/**
 * Columns as in CSV, but with types: numbers, days and truth values are what they are, and lists are lists. What stands above
 * the rows is metadata of the file.
 *
 * @see <a href="https://parquet.apache.org/docs/file-format/">Apache Parquet</a>
 */
@Singleton
final class ParquetFormat implements TableFormat {

    @Override
    public String name() {
        return "parquet";
    }

    @Override
    public String title() {
        return "Parquet";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/vnd.apache.parquet");
    }

    @Override
    public TableWriter open(TableMetadata tableMetadata, TableThings tableThings, OutputStream out) throws IOException {
        return new ParquetTableWriter(tableMetadata, tableThings.addresses(), out);
    }
}
