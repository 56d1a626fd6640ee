package nl.stedenband.importing;

import java.util.List;
import nl.stedenband.importing.table.CsvTable;
import nl.stedenband.importing.table.InputFile;
import nl.stedenband.importing.table.Row;
import nl.stedenband.importing.table.TableSchema;
import nl.stedenband.registry.Assertion;

/** A reader of CSV tables in which each row says one thing. */
public interface RowReader extends SourceReader {

    /** The assertion that a row makes; none when something was found for which it can't be stored. */
    List<Assertion> read(Row row, Reading reading);

    @Override
    default void read(InputFile file, TableSchema schema, Reading reading) {
        new CsvTable(file, schema)
                .forEach(row -> reading.take(row, whole -> read(whole, reading)))
                .forEach(reading::take);
    }
}
