package nl.stedenband.exporting.format;

import static nl.stedenband.exporting.Written.column;
import static nl.stedenband.exporting.Written.row;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.util.List;
import nl.stedenband.exporting.Written;
import nl.stedenband.registry.traversal.TableMetadata;
import nl.stedenband.registry.traversal.TableMetadata.Subject;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.registry.traversal.ValueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormatTest {

    @Test
    void aThingTakesTwoColumnsAndAListOneCell() {
        TableMetadata tableMetadata = Written.heading(
                Subject.RELATION,
                column("municipality", ValueType.MUNICIPALITY),
                column("tie", ValueType.PARTNERSHIP),
                column("path", ValueType.PATH),
                column("dissolved", ValueType.DATE),
                column("residents", ValueType.INTEGER),
                column("sources[]", ValueType.TEXT));
        Thing place = Written.thing("municipality/gm0518", "'s-Gravenhage, \"Den Haag\"");

        String csv = Written.text(
                new CsvFormat(),
                tableMetadata,
                List.of(
                        row(
                                place,
                                Written.tie(1),
                                List.of(place, place),
                                LocalDate.of(2009, 1, 1),
                                5L,
                                List.of("a#1", "b#2")),
                        row(null, null, null, null, null, List.of())));

        assertThat(csv)
                .isEqualTo("municipality,municipalityName,tie,path,pathName,dissolved,residents,sources\r\n"
                        + "gm0518,\"'s-Gravenhage, \"\"Den Haag\"\"\",p-0000000000000001,gm0518 | gm0518,"
                        + "\"'s-Gravenhage, \"\"Den Haag\"\" | 's-Gravenhage, \"\"Den Haag\"\"\",2009-01-01,5,a#1 | b#2\r\n"
                        + ",,,,,,,\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31 10", "-gap", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"})
    void aTextThatLooksLikeAFormulaIsMarkedAsText(String text) {
        TableMetadata tableMetadata =
                Written.heading(Subject.RELATION, column("note", ValueType.TEXT), column("texts[]", ValueType.TEXT));

        CsvRecord read = read(Written.text(new CsvFormat(), tableMetadata, List.of(row(text, List.of(text, "b")))))
                .get(1);

        assertThat(read.getFields()).containsExactly('\'' + text, '\'' + text + " | b");
    }

    @Test
    void aNumberBelowNothingStaysANumber() {
        TableMetadata tableMetadata = Written.heading(
                Subject.RELATION, column("difference", ValueType.DECIMAL), column("count", ValueType.INTEGER));

        assertThat(read(Written.text(new CsvFormat(), tableMetadata, List.of(row(-2.5, -3L))))
                        .get(1)
                        .getFields())
                .containsExactly("-2.5", "-3");
    }

    private static List<CsvRecord> read(String csv) {
        return CsvReader.builder().ofCsvRecord(csv).stream().toList();
    }
}
