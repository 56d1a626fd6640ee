package nl.stedenband.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DataciteMetadataTest {
    /** Kernel 4.6, table 2, but for the DOI. */
    private static final List<String> MANDATORY =
            List.of("creators", "titles", "publisher", "publicationYear", "types");

    @Test
    void allThatDataciteDemandsIsThereButTheDoiThatDataciteGives() {
        Map<String, Object> metadata = CatalogueTest.datacite(Optional.empty());

        assertThat(metadata)
                .containsKeys(MANDATORY.toArray(String[]::new))
                .doesNotContainKey("doi")
                .containsEntry("schemaVersion", "http://datacite.org/schema/kernel-4")
                .containsEntry("publicationYear", "2026")
                .containsEntry("version", "2026.11.2");
        assertThat(metadata.get("types"))
                .isEqualTo(Map.of("resourceTypeGeneral", "Dataset", "resourceType", "Data package"));
        assertThat(metadata.get("alternateIdentifiers").toString())
                .contains("https://stedenband.example/v1/catalogue#");
    }

    @Test
    void aReleaseThatHasADoiBearsIt() {
        assertThat(CatalogueTest.datacite(Optional.of("10.5555/stedenband")))
                .containsEntry("doi", "10.5555/stedenband");
    }

    @Test
    void theRightsAreThoseOfEveryFile() {
        assertThat(CatalogueTest.datacite(Optional.empty()).get("rightsList").toString())
                .contains("CC0-1.0", "Unicode-3.0", "https://unicode.example/license");
    }
}
