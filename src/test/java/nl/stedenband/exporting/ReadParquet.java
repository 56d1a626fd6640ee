package nl.stedenband.exporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;

/**
 * A file as parquet-java reads it; only the decompressing is Java's own, for that of parquet-java wants Hadoop.
 *
 * @param groups of rows in the file
 */
public record ReadParquet(MessageType schema, Map<String, String> metadata, int groups, List<Group> rows) {

    public static ReadParquet of(byte[] file) {
        try {
            Path path = Files.createTempFile("stedenband-", ".parquet");
            try {
                Files.write(path, file);
                return of(path);
            } finally {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReadParquet of(Path path) throws IOException {
        ParquetReadOptions options = ParquetReadOptions.builder(new PlainParquetConfiguration())
                .withCodecFactory(new Gzip())
                .build();
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(path), options)) {
            MessageType schema = reader.getFileMetaData().getSchema();
            List<Group> rows = new ArrayList<>();
            for (PageReadStore pages = reader.readNextRowGroup(); pages != null; pages = reader.readNextRowGroup()) {
                RecordReader<Group> records = new ColumnIOFactory()
                        .getColumnIO(schema)
                        .getRecordReader(pages, new GroupRecordConverter(schema));
                for (long i = 0; i < pages.getRowCount(); i++) {
                    rows.add(records.read());
                }
            }
            return new ReadParquet(
                    schema,
                    reader.getFileMetaData().getKeyValueMetaData(),
                    reader.getRowGroups().size(),
                    rows);
        }
    }

    private static final class Gzip implements CompressionCodecFactory, CompressionCodecFactory.BytesInputDecompressor {

        @Override
        public BytesInputCompressor getCompressor(CompressionCodecName name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public BytesInputDecompressor getDecompressor(CompressionCodecName name) {
            return this;
        }

        @Override
        public BytesInput decompress(BytesInput page, int size) throws IOException {
            try (GZIPInputStream gzip = new GZIPInputStream(page.toInputStream())) {
                return BytesInput.from(gzip.readAllBytes());
            }
        }

        @Override
        public void decompress(ByteBuffer page, int size, ByteBuffer to, int room) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void release() {
            // holds nothing
        }
    }
}
