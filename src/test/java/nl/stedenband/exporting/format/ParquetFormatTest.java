package nl.stedenband.exporting.format;

import static nl.stedenband.exporting.Written.ASSEN;
import static nl.stedenband.exporting.Written.POZNAN;
import static nl.stedenband.exporting.Written.column;
import static nl.stedenband.exporting.Written.row;
import static nl.stedenband.exporting.Written.tie;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import nl.stedenband.exporting.ReadParquet;
import nl.stedenband.exporting.Written;
import nl.stedenband.registry.traversal.TableMetadata;
import nl.stedenband.registry.traversal.TableMetadata.Subject;
import nl.stedenband.registry.traversal.ValueType;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;
import org.junit.jupiter.api.Test;

class ParquetFormatTest {

    @Test
    void anotherReaderFindsValuesWithTheirTypes() {
        TableMetadata tableMetadata = Written.heading(
                Subject.RELATION,
                column("municipality", ValueType.PARTY),
                column("tie", ValueType.PARTNERSHIP),
                column("dissolved", ValueType.DATE),
                column("residents", ValueType.INTEGER),
                column("difference", ValueType.DECIMAL),
                column("isEstimate", ValueType.BOOLEAN),
                column("path", ValueType.PATH),
                column("sources[]", ValueType.TEXT));

        ReadParquet read = ReadParquet.of(Written.bytes(
                new ParquetFormat(),
                tableMetadata,
                List.of(
                        row(
                                ASSEN,
                                tie(1),
                                LocalDate.of(2009, 1, 1),
                                5L,
                                -2.5,
                                true,
                                List.of(ASSEN, POZNAN),
                                List.of("a", "b")),
                        row(null, null, null, null, null, null, null, List.of()))));

        assertThat(read.rows()).hasSize(2);
        Group row = read.rows().get(0);
        assertThat(row.getString("municipality", 0)).isEqualTo("gm0106");
        assertThat(row.getString("municipalityName", 0)).isEqualTo("Assen");
        assertThat(LocalDate.ofEpochDay(row.getInteger("dissolved", 0))).isEqualTo("2009-01-01");
        assertThat(row.getLong("residents", 0)).isEqualTo(5);
        assertThat(row.getDouble("difference", 0)).isEqualTo(-2.5);
        assertThat(row.getBoolean("isEstimate", 0)).isTrue();
        assertThat(row.getGroup("pathName", 0).getGroup("list", 1).getString("element", 0))
                .isEqualTo("Poznań");
        assertThat(read.rows().get(1).getFieldRepetitionCount("residents")).isZero();
        assertThat(read.rows().get(1).getGroup("sources", 0).getFieldRepetitionCount("list"))
                .isZero();
    }

    @Test
    void theFileSaysWhatItHolds() {
        ReadParquet read = ReadParquet.of(Written.bytes(
                new ParquetFormat(), Written.heading(Subject.RELATION, column("row", ValueType.TEXT)), List.of()));

        assertThat(read.rows()).isEmpty();
        assertThat(read.metadata())
                .containsEntry(
                        "stedenband.question", "https://stedenband.example/v1/traversals/example?asOf=2009-06-30")
                .containsEntry("stedenband.knownOn", "2026-11-21T12:00:00Z")
                .containsEntry("stedenband.asked.asOf", "2009-06-30");
        assertThat(read.metadata().get("stedenband.citation"))
                .startsWith("Stedenband (2026). ")
                .endsWith("as of 2009-06-30. https://stedenband.example/v1/traversals/example?asOf=2009-06-30");
    }

    @Test
    void aLongTableIsWrittenInSeveralGroupsOfRows() {
        TableMetadata tableMetadata = Written.heading(Subject.RELATION, column("text", ValueType.TEXT));
        List<List<Object>> rows = Collections.nCopies(60_000, row("always the same"));

        ReadParquet read = ReadParquet.of(Written.bytes(new ParquetFormat(), tableMetadata, rows));

        assertThat(read.groups()).isGreaterThan(1);
        assertThat(read.rows()).hasSize(60_000);
    }

    @Test
    void encodingsAreListedInTheSameOrderInEachProcess() throws IOException {
        byte[] file = Written.bytes(
                new ParquetFormat(),
                Written.heading(
                        Subject.RELATION, column("residents", ValueType.INTEGER), column("name", ValueType.TEXT)),
                List.of(row(5L, "a"), row(6L, "a"), row(7L, "a")));
        assertThat(ReadParquet.of(file).rows()).hasSize(3);
        FileMetaData described = described(file);
        described.getRow_groups().forEach(group -> group.getColumns()
                .forEach(chunk -> Collections.reverse(chunk.getMeta_data().getEncodings())));
        ByteArrayOutputStream reversed = new ByteArrayOutputStream();
        reversed.write(file, 0, file.length - 8 - footerLength(file));
        Util.writeFileMetaData(described, reversed);
        reversed.write(file, file.length - 8, 8);

        assertThat(reversed.toByteArray()).isNotEqualTo(file);
        assertThat(ParquetFooter.inOrder(reversed.toByteArray())).isEqualTo(file);
    }

    private static FileMetaData described(byte[] file) throws IOException {
        int length = footerLength(file);
        return Util.readFileMetaData(new ByteArrayInputStream(file, file.length - 8 - length, length));
    }

    private static int footerLength(byte[] file) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(file.length - 8);
    }
}
