package nl.stedenband.exporting.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.exporting.ExportAddresses;
import nl.stedenband.exporting.FlatField;
import nl.stedenband.exporting.TableCitation;
import nl.stedenband.exporting.TableWriter;
import nl.stedenband.registry.traversal.TableMetadata;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Writes a table as {@link ParquetFormat} has it. Rows wait in memory until there are enough for a group of them. */
final class ParquetTableWriter implements TableWriter {
    private static final long GROUP_BYTES = 4L << 20;
    private static final int GROUP_ROWS = 50_000;
    private static final int PAGE_BYTES = 256 << 10;

    private final OutputStream out;
    private final CountingOutputFile file;
    private final ParquetWriter<List<Object>> writer;

    ParquetTableWriter(TableMetadata tableMetadata, ExportAddresses exportAddresses, OutputStream out)
            throws IOException {
        this.out = out;
        file = new CountingOutputFile(out);
        List<FlatField> fields = FlatField.of(tableMetadata.columns());
        RowSupport support = new RowSupport(
                RowSchema.of(tableMetadata.name(), fields), fields, about(tableMetadata, exportAddresses));
        writer = new Builder(file, support)
                .withConf(new PlainParquetConfiguration())
                .withCodecFactory(new GzipCodec())
                .withCompressionCodec(CompressionCodecName.GZIP)
                .withRowGroupSize(GROUP_BYTES)
                .withRowGroupRowCountLimit(GROUP_ROWS)
                .withPageSize(PAGE_BYTES)
                .build();
    }

    private static Map<String, String> about(TableMetadata tableMetadata, ExportAddresses exportAddresses) {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("stedenband.title", tableMetadata.title().en());
        about.put("stedenband.question", exportAddresses.of(tableMetadata));
        about.put("stedenband.knownOn", tableMetadata.knownOn().toString());
        about.put("stedenband.graphVersion", tableMetadata.graphVersion());
        tableMetadata.asked().forEach((name, value) -> about.put("stedenband.asked." + name, value));
        tableMetadata.caution().ifPresent(caution -> about.put("stedenband.caution", caution.en()));
        about.put(
                "stedenband.citation",
                TableCitation.of(tableMetadata, exportAddresses).text("en"));
        return about;
    }

    @Override
    public void write(List<Object> row) throws IOException {
        writer.write(row);
    }

    /** Only with its footer a file can be read; a table that isn't finished gets none. */
    @Override
    public boolean finish() throws IOException {
        file.holdBack();
        writer.close();
        out.write(ParquetFooter.inOrder(file.heldBack()));
        return true;
    }

    /** Makes writers of rows. */
    private static final class Builder extends ParquetWriter.Builder<List<Object>, Builder> {
        private final RowSupport support;

        Builder(CountingOutputFile file, RowSupport support) {
            super(file);
            this.support = support;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation") // not called, and yet abstract
        protected WriteSupport<List<Object>> getWriteSupport(Configuration hadoop) {
            return support;
        }

        @Override
        protected WriteSupport<List<Object>> getWriteSupport(ParquetConfiguration configuration) {
            return support;
        }
    }
}
