package nl.stedenband.exporting.format;

import static nl.stedenband.exporting.Written.ASSEN;
import static nl.stedenband.exporting.Written.KALININGRAD;
import static nl.stedenband.exporting.Written.POZNAN;
import static nl.stedenband.exporting.Written.SURINAME;
import static nl.stedenband.exporting.Written.column;
import static nl.stedenband.exporting.Written.row;
import static nl.stedenband.exporting.Written.tie;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.stedenband.exporting.ReadLinkedData;
import nl.stedenband.exporting.Written;
import nl.stedenband.registry.traversal.TableMetadata.Subject;
import nl.stedenband.registry.traversal.ValueType;
import org.junit.jupiter.api.Test;

class JsonLdFormatTest {
    private static final String TABLE = "<https://stedenband.example/v1/traversals/example?asOf=2009-06-30>";
    private static final String COLUMN = "https://stedenband.example/v1/traversals/example#";

    private static final ReadLinkedData READ = ReadLinkedData.jsonld(Written.bytes(
            new JsonLdFormat(),
            Written.heading(
                    Subject.RELATION,
                    column("municipality", ValueType.PARTY),
                    column("partner", ValueType.PARTY),
                    column("country", ValueType.COUNTRY),
                    column("tie", ValueType.PARTNERSHIP),
                    column("since", ValueType.EDTF),
                    column("dissolved", ValueType.DATE),
                    column("xsd", ValueType.INTEGER),
                    column("path", ValueType.PATH),
                    column("sources[]", ValueType.TEXT)),
            List.of(
                    row(
                            ASSEN,
                            POZNAN,
                            SURINAME,
                            tie(1),
                            "1992~",
                            LocalDate.of(2009, 1, 1),
                            7L,
                            List.of(ASSEN, POZNAN, ASSEN),
                            List.of("vng-2009#8.2", "list#page 3")),
                    row(ASSEN, KALININGRAD, null, tie(2), null, null, null, List.of(), List.of("vng-2009")))));

    @Test
    void theTableIsACollectionOfRows() {
        assertThat(READ.all(TABLE + " prov:hadMember ?x . ?x a prov:Entity")).hasSize(2);
        assertThat(READ.all(TABLE + " prov:generatedAtTime ?x"))
                .containsExactly("2026-11-21T12:00:00Z^^http://www.w3.org/2001/XMLSchema#dateTime");
        assertThat(READ.all(TABLE + " schema:name ?x")).containsExactly("Banden <& meer>@nl", "Ties <& more>@en");
    }

    @Test
    void placesGoByTheNamesOfTooiAndWikidata() {
        assertThat(READ.all("?x a tooi:Gemeente"))
                .containsExactly("https://identifier.overheid.nl/tooi/id/gemeente/gm0106");
        assertThat(READ.all("?row <" + COLUMN + "partner> ?x"))
                .containsExactly("http://www.wikidata.org/entity/Q1829", "http://www.wikidata.org/entity/Q268");
        assertThat(READ.all("?city schema:sameAs ?x")).containsExactly("https://sws.geonames.org/3088171/");
        assertThat(READ.all("?x a schema:Country")).containsExactly("https://stedenband.example/v1/countries/SR");
        assertThat(READ.all("?city a schema:City; schema:geo/schema:longitude ?x"))
                .containsExactly("1.693E1^^http://www.w3.org/2001/XMLSchema#double");
    }

    @Test
    void eachRowSaysWhatItIsDerivedFrom() {
        assertThat(READ.all("?row prov:wasDerivedFrom ?x"))
                .containsExactly(
                        "https://stedenband.example/v1/sources/list#page%203",
                        "https://stedenband.example/v1/sources/vng-2009",
                        "https://stedenband.example/v1/sources/vng-2009#8.2");
    }

    @Test
    void timesHaveTheirTypesAndColumnsTheirNames() {
        assertThat(READ.all("?row schema:startDate ?x"))
                .containsExactly("1992~^^http://id.loc.gov/datatypes/edtf/EDTF");
        assertThat(READ.all("?row <" + COLUMN + "dissolved> ?x"))
                .containsExactly("2009-01-01^^http://www.w3.org/2001/XMLSchema#date");
        assertThat(READ.all("?row <" + COLUMN + "tie> ?x")).hasSize(2);
        assertThat(READ.all("?row <" + COLUMN + "xsd> ?x")).hasSize(1);
    }

    @Test
    void aWayKeepsItsOrder() {
        assertThat(READ.all("?row <" + COLUMN + "path>/rdf:rest/rdf:first ?x"))
                .containsExactly("http://www.wikidata.org/entity/Q268");
    }
}
