package nl.stedenband.exporting.format;

import static nl.stedenband.exporting.Written.ASSEN;
import static nl.stedenband.exporting.Written.GRONINGEN;
import static nl.stedenband.exporting.Written.POZNAN;
import static nl.stedenband.exporting.Written.SURINAME;
import static nl.stedenband.exporting.Written.column;
import static nl.stedenband.exporting.Written.row;
import static nl.stedenband.exporting.Written.tie;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import nl.stedenband.exporting.Written;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.traversal.TableMetadata;
import nl.stedenband.registry.traversal.TableMetadata.Subject;
import nl.stedenband.registry.traversal.ValueType;
import org.junit.jupiter.api.Test;

class GeojsonFormatTest {

    @Test
    void aTieIsALineBetweenItsPlaces() throws IOException {
        JsonNode feature = features(ties(), List.of(row(ASSEN, POZNAN, tie(1)))).get(0);

        assertThat(feature.get("geometry").toString())
                .isEqualTo("{\"type\":\"LineString\",\"coordinates\":[[6.56,52.99],[16.93,52.41]]}");
        assertThat(feature.at("/properties/partner/id").asText()).isEqualTo("Q268");
    }

    @Test
    void whereOnePlaceIsNotOnTheMapTheOtherIsShown() throws IOException {
        JsonNode features = features(ties(), List.of(row(ASSEN, SURINAME, tie(1)), row(SURINAME, SURINAME, tie(2))));

        assertThat(features.at("/0/geometry").toString())
                .isEqualTo("{\"type\":\"Point\",\"coordinates\":[6.56,52.99]}");
        assertThat(features.at("/1/geometry").isNull()).isTrue();
    }

    @Test
    void aWayIsALineOverAllItsPlaces() throws IOException {
        TableMetadata tableMetadata = Written.heading(Subject.RELATION, column("path", ValueType.PATH));

        assertThat(features(tableMetadata, List.of(row(List.of(ASSEN, POZNAN, GRONINGEN))))
                        .at("/0/geometry/coordinates")
                        .toString())
                .isEqualTo("[[6.56,52.99],[16.93,52.41],[6.57,53.22]]");
    }

    @Test
    void theMapIsTheThingItselfInAListOfThings() throws IOException {
        TableMetadata tableMetadata = Written.heading(
                Subject.THING, column("municipality", ValueType.MUNICIPALITY), column("twin", ValueType.PARTNER_CITY));

        assertThat(features(tableMetadata, List.of(row(ASSEN, POZNAN)))
                        .at("/0/geometry/type")
                        .asText())
                .isEqualTo("Point");
    }

    @Test
    void aLineOverThePacificIsCutAtTheDateLine() {
        assertThat(AntimeridianLines.of(List.of(new Point(0, 170), new Point(20, -170))))
                .containsExactly(
                        List.of(new Point(0, 170), new Point(10, 180)),
                        List.of(new Point(10, -180), new Point(20, -170)));
    }

    private static TableMetadata ties() {
        return Written.heading(
                Subject.RELATION,
                column("municipality", ValueType.PARTY),
                column("partner", ValueType.PARTY),
                column("tie", ValueType.PARTNERSHIP));
    }

    private static JsonNode features(TableMetadata tableMetadata, List<List<Object>> rows) throws IOException {
        JsonNode document = new ObjectMapper().readTree(Written.bytes(new GeojsonFormat(), tableMetadata, rows));
        assertThat(document.get("type").asText()).isEqualTo("FeatureCollection");
        assertThat(document.at("/parameters/asOf").asText()).isEqualTo("2009-06-30");
        return document.get("features");
    }
}
