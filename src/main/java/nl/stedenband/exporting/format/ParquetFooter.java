package nl.stedenband.exporting.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Comparator;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * The end of a Parquet file, which describes the rest. The library lists the encodings of a column in the order of a hash that is another in
 * each JVM, so that the same table had other bytes in the next process.
 *
 * @see <a href="https://parquet.apache.org/docs/file-format/">File format</a>
 */
final class ParquetFooter {
    /** Its length and the file's last letters. */
    private static final int AFTER_FOOTER = 8;

    private ParquetFooter() {}

    /** The last bytes of a file, with all encodings in the order of their numbers. */
    static byte[] inOrder(byte[] end) throws IOException {
        int length = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN).getInt(end.length - AFTER_FOOTER);
        int begin = end.length - AFTER_FOOTER - length;
        FileMetaData described = Util.readFileMetaData(new ByteArrayInputStream(end, begin, length));
        for (RowGroup group : described.getRow_groups()) {
            for (ColumnChunk column : group.getColumns()) {
                column.getMeta_data().getEncodings().sort(Comparator.comparingInt(Encoding::getValue));
            }
        }
        ByteArrayOutputStream footer = new ByteArrayOutputStream(length);
        Util.writeFileMetaData(described, footer);
        ByteBuffer inOrder = ByteBuffer.allocate(begin + footer.size() + AFTER_FOOTER)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(end, 0, begin)
                .put(footer.toByteArray())
                .putInt(footer.size())
                .put(end, end.length - Integer.BYTES, Integer.BYTES);
        return inOrder.array();
    }
}
