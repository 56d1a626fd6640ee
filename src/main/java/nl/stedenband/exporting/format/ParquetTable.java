package nl.stedenband.exporting.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.exporting.Addresses;
import nl.stedenband.exporting.Field;
import nl.stedenband.exporting.TableWriter;
import nl.stedenband.registry.traversal.Heading;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Writes a table as {@link ParquetFormat} has it. Rows wait in memory until there are enough for a group of them. */
final class ParquetTable implements TableWriter {
    private static final long GROUP_BYTES = 4L << 20;
    private static final int GROUP_ROWS = 50_000;
    private static final int PAGE_BYTES = 256 << 10;

    private final ParquetWriter<List<Object>> writer;

    ParquetTable(Heading heading, Addresses addresses, OutputStream out) throws IOException {
        List<Field> fields = Field.of(heading.columns());
        RowSupport support = new RowSupport(RowSchema.of(heading.name(), fields), fields, about(heading, addresses));
        writer = new Builder(new CountedFile(out), support)
                .withConf(new PlainParquetConfiguration())
                .withCodecFactory(new GzipCodec())
                .withCompressionCodec(CompressionCodecName.GZIP)
                .withRowGroupSize(GROUP_BYTES)
                .withRowGroupRowCountLimit(GROUP_ROWS)
                .withPageSize(PAGE_BYTES)
                .build();
    }

    private static Map<String, String> about(Heading heading, Addresses addresses) {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("stedenband.title", heading.title().en());
        about.put("stedenband.question", addresses.of(heading));
        about.put("stedenband.knownOn", heading.knownOn().toString());
        about.put("stedenband.graphVersion", heading.graphVersion());
        heading.caution().ifPresent(caution -> about.put("stedenband.caution", caution.en()));
        return about;
    }

    @Override
    public void write(List<Object> row) throws IOException {
        writer.write(row);
    }

    /** Only with its footer a file can be read; a table that isn't finished gets none. */
    @Override
    public boolean finish() throws IOException {
        writer.close();
        return true;
    }

    /** Makes writers of rows. */
    private static final class Builder extends ParquetWriter.Builder<List<Object>, Builder> {
        private final RowSupport support;

        Builder(CountedFile file, RowSupport support) {
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
