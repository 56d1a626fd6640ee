package nl.stedenband.exporting.format;

import static nl.stedenband.exporting.Written.ASSEN;
import static nl.stedenband.exporting.Written.column;
import static nl.stedenband.exporting.Written.row;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import nl.stedenband.exporting.TableWriter;
import nl.stedenband.exporting.Written;
import nl.stedenband.registry.traversal.TableMetadata;
import nl.stedenband.registry.traversal.TableMetadata.Subject;
import nl.stedenband.registry.traversal.ValueType;
import org.junit.jupiter.api.Test;

class JsonFormatTest {
    private static final TableMetadata HEADING = Written.heading(
            Subject.RELATION, column("municipality", ValueType.PARTY), column("ties", ValueType.INTEGER));

    @Test
    void theDocumentSaysWhatWasAskedAndHoldsAllRows() throws IOException {
        JsonNode document = new ObjectMapper()
                .readTree(Written.bytes(new JsonFormat(), HEADING, List.of(row(ASSEN, 3L), row(ASSEN, null))));

        assertThat(document.get("table").asText()).isEqualTo("example");
        assertThat(document.at("/parameters/asOf").asText()).isEqualTo("2009-06-30");
        assertThat(document.get("rows")).hasSize(2);
        assertThat(document.at("/rows/0/municipality/name").asText()).isEqualTo("Assen");
    }

    @Test
    void aTableThatIsNotFinishedIsNoDocument() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = new JsonFormat().open(HEADING, Written.things(), out)) {
            writer.write(row(ASSEN, 3L));
        }

        assertThat(out.toString()).doesNotContain("]");
    }
}
