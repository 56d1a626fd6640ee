package nl.stedenband.cli;

import io.micronaut.context.BeanContext;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.LongConsumer;
import nl.stedenband.exporting.Export;
import nl.stedenband.exporting.ExportAddresses;
import nl.stedenband.exporting.Formats;
import nl.stedenband.exporting.TableFormat;
import nl.stedenband.exporting.TableThings;
import nl.stedenband.http.PublicAddress;
import nl.stedenband.registry.traversal.Table;
import nl.stedenband.registry.traversal.ThingDetails;

/** Writes tables to where a command was told to. */
final class TableOutput {
    private final OpenRegistry registry;
    private final TableFormat format;

    /** @param format may have been found before there was a registry, with its settings */
    TableOutput(OpenRegistry registry, TableFormat format) {
        this.registry = registry;
        this.format = registry.bean(Formats.class).find(format.name()).orElseThrow();
    }

    /** All formats, to be had before there is a registry. */
    static Formats formats() {
        try (BeanContext beans = BeanContext.run()) {
            return beans.getBean(Formats.class);
        }
    }

    /**
     * Writes a whole table, and closes it.
     *
     * @param to is not closed
     * @param progress gets the number of rows that were written since
     * @throws CommandFailure when it can't be written to its end
     */
    void write(Table table, OutputStream to, LongConsumer progress) {
        TableThings tableThings = new TableThings(
                ExportAddresses.of(registry.bean(PublicAddress.class).configured()), registry.bean(ThingDetails.class));
        OutputStream out = new BufferedOutputStream(to);
        try (table;
                Export export = new Export(format, table, tableThings, out)) {
            long reported = 0;
            while (export.advance()) {
                progress.accept(export.written() - reported);
                reported = export.written();
            }
            out.flush();
        } catch (IOException e) {
            throw new CommandFailure(
                    "the table is not written to its end: what it goes to takes no more. (%s)"
                            .formatted(e.getMessage()),
                    e);
        }
    }
}
