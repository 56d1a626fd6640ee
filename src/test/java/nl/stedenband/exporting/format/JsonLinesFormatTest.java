package nl.stedenband.exporting.format;

import static nl.stedenband.exporting.Written.ASSEN;
import static nl.stedenband.exporting.Written.POZNAN;
import static nl.stedenband.exporting.Written.column;
import static nl.stedenband.exporting.Written.row;
import static nl.stedenband.exporting.Written.tie;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.stedenband.exporting.Written;
import nl.stedenband.registry.traversal.TableMetadata.Subject;
import nl.stedenband.registry.traversal.ValueType;
import org.junit.jupiter.api.Test;

class JsonLinesFormatTest {

    @Test
    void aRowIsAnObjectOnALineOfItsOwn() {
        String text = Written.text(
                new JsonLinesFormat(),
                Written.heading(
                        Subject.RELATION,
                        column("municipality", ValueType.PARTY),
                        column("tie", ValueType.PARTNERSHIP),
                        column("path", ValueType.PATH),
                        column("dissolved", ValueType.DATE),
                        column("difference", ValueType.DECIMAL)),
                List.of(
                        row(ASSEN, tie(1), List.of(POZNAN), LocalDate.of(2009, 1, 1), -1.0),
                        row(null, null, List.of(), null, null)));

        assertThat(text).isEqualTo("""
                {"municipality":{"kind":"municipality","id":"gm0106","name":"Assen"},\
                "tie":{"kind":"partnership","id":"p-0000000000000001"},\
                "path":[{"kind":"partnerCity","id":"Q268","name":"Poznań"}],"dissolved":"2009-01-01","difference":-1.0}
                {"municipality":null,"tie":null,"path":[],"dissolved":null,"difference":null}
                """);
    }
}
