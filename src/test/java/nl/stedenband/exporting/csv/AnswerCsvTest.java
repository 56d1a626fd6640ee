package nl.stedenband.exporting.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.stedenband.registry.Kind;
import nl.stedenband.registry.Text;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.registry.traversal.ValueType;
import org.junit.jupiter.api.Test;

class AnswerCsvTest {
    private static final Text ANY = new Text("any", "iets");

    @Test
    void aThingTakesTwoColumnsAndAListOneCell() {
        Traversal traversal = new Traversal(
                "ties",
                ANY,
                ANY,
                Optional.empty(),
                List.of(),
                List.of(
                        new Column("municipality", ValueType.MUNICIPALITY, false),
                        new Column("tie", ValueType.PARTNERSHIP, false),
                        new Column("path", ValueType.PATH, false),
                        new Column("dissolved", ValueType.DATE, false),
                        new Column("residents", ValueType.INTEGER, false),
                        new Column("sources", ValueType.TEXT, true)),
                "");
        Thing place = new Thing(ThingId.municipality("gm0518"), "'s-Gravenhage, \"Den Haag\"", Optional.empty());
        Thing tie = new Thing(ThingId.of(Kind.PARTNERSHIP, "p-0123456789abcdef"), "", Optional.empty());
        StringWriter out = new StringWriter();

        AnswerCsv csv = new AnswerCsv(traversal, out);
        csv.write(List.of(place, tie, List.of(place, place), LocalDate.of(2009, 1, 1), 5L, List.of("a#1", "b#2")));
        csv.write(Arrays.asList(null, null, null, null, null, List.of()));

        assertThat(out.toString().lines())
                .containsExactly(
                        "municipality,municipalityName,tie,path,pathName,dissolved,residents,sources",
                        "gm0518,\"'s-Gravenhage, \"\"Den Haag\"\"\",p-0123456789abcdef,gm0518 | gm0518,"
                                + "\"'s-Gravenhage, \"\"Den Haag\"\" | 's-Gravenhage, \"\"Den Haag\"\"\",2009-01-01,5,"
                                + "a#1 | b#2",
                        ",,,,,,,");
    }
}
