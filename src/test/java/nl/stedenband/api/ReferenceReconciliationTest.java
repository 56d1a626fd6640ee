package nl.stedenband.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.stedenband.importing.OnReferenceData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of others matched with the bundled data. */
@OnReferenceData
class ReferenceReconciliationTest {
    private static Service service;
    private static ReconciliationClient client;

    @BeforeAll
    static void start() {
        service = ReferenceService.running();
        client = new ReconciliationClient(service);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Keulen              |              | Q365   | true
            Köln                |              | Q365   | true
            Cologne             |              | Q365   | false
            Cologne             | country DE   | Q365   | true
            Cologne, Germany    |              | Q365   | true
            s-Gravenhage        |              | gm0518 | true
            Den Haag            |              | gm0518 | true
            The Hague           |              | gm0518 | true
            Rotterdma           |              | gm0599 | false
            Rotterdma           | code 0599    | gm0599 | true
            Alkemade            |              | gm0483 | true
            Alkemade            | successor Kaag en Braassem | gm0483 | true
            Bergen              | province Limburg | gm0893 | true
            Bergen (NH)         |              | gm0373 | true
            Bergen, Noord-Holland |            | gm0373 | true
            Duitsland           |              | DE     | true
            Accra               | country Ghana | x-gh-accra | true
            Hengelo (O)         | province Overijssel | gm0164 | true
            gm0363              |              | gm0363 | true
            GM0363              |              | gm0363 | true
            Odesa               | country UA   | x-ua-odessa | true
            Kabupaten Demak     | country Indonesië | x-id-demak | true
            Königsberg          | country RU   | Q1829  | true
            363                 | type municipality | gm0363 | true
            Utrecht (gemeente)  |              | gm0344 | true
            Utrecht (PV)        |              | pv26   | true
            Gemeente Nijmegen   |              | gm0268 | true
            Bergen (N.H.)       |              | gm0373 | true
            Den Bosch           |              | gm0796 | true
            Alphen a/d Rijn     |              | gm0484 | true
            Almanya             |              | DE     | true
            DEU                 |              | DE     | true
            Engeland            |              | GB     | true
            Cologne             | country DEU  | Q365   | true
            Cologne             | country Almanya | Q365 | true
            """)
    void aNameFindsWhatIsMeantAndSaysWhetherItIsCertain(String name, String given, String id, boolean isCertain) {
        Service.Json first = client.candidates(query(name, given)).get(0);

        assertThat(first.get("id")).isEqualTo(id);
        assertThat(first.get("match")).isEqualTo(isCertain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bergen   |
            Bergen   | country NO
            Utrecht  |
            """)
    void aNameOfSeveralIsNeverCertain(String name, String given) {
        assertThat(client.candidates(query(name, given)))
                .hasSizeGreaterThan(1)
                .noneMatch(candidate -> candidate.get("match").equals(true));
    }

    @Test
    void theTypeTellsTheCityFromTheProvince() {
        Service.Json first = client.candidates("""
                        {"query": "Utrecht", "type": "municipality", "type_strict": "should"}""").get(0);

        assertThat(first.get("id")).isEqualTo("gm0344");
        assertThat(first.get("match")).isEqualTo(true);
    }

    @Test
    void aDissolvedMunicipalitySaysWhatBecameOfIt() {
        assertThat(client.candidates("{\"query\": \"Alkemade\"}").get(0).get("description"))
                .isEqualTo("municipality in Zuid-Holland, until 2008-12-31, now Kaag en Braassem");
    }

    @Test
    void everyNameOfAMunicipalityFindsIt() {
        List<Service.Json> municipalities =
                service.json("/v1/municipalities?pageSize=100&province=pv27").list("items");

        for (Service.Json municipality : municipalities) {
            String name = municipality.get("name").toString();
            assertThat(client.candidates(query(name, "type municipality")))
                    .as(name)
                    .anyMatch(candidate -> candidate.get("id").equals(municipality.get("id"))
                            && candidate.get("score").equals(100.0));
        }
    }

    /** @param given a property and its value, or {@code type} and a type */
    private static String query(String name, String given) {
        if (given == null) {
            return "{\"query\": \"%s\"}".formatted(name);
        }
        String[] parts = given.split(" ", 2);
        return parts[0].equals("type")
                ? "{\"query\": \"%s\", \"type\": \"%s\"}".formatted(name, parts[1])
                : "{\"query\": \"%s\", \"properties\": [{\"pid\": \"%s\", \"v\": \"%s\"}]}"
                        .formatted(name, parts[0], parts[1]);
    }
}
