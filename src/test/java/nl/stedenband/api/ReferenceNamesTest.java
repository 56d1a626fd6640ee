package nl.stedenband.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.stedenband.importing.OnReferenceData;
import nl.stedenband.registry.PlaceNames;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that people, statistics and offices write, old ones and those of other languages, lead where one expects. */
@OnReferenceData
final class ReferenceNamesTest {
    private static final Service SERVICE = ReferenceService.running();

    @ParameterizedTest(name = "{0} leads to {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Dordt                  | gm0505
            Gorkum                 | gm0512
            Mestreech              | gm0935
            Skylge                 | gm0093
            Flylân                 | gm0096
            Skiermûntseach         | gm0088
            It Hearrenfean         | gm0074
            Smellingerlân          | gm0090
            Nimègue                | gm0268
            Nimwegen               | gm0268
            Herzogenbusch          | gm0796
            's Hertogenbosch       | gm0796
            La Haye                | gm0518
            Haag                   | gm0518
            Leyde                  | gm0546
            Arnheim                | gm0202
            Ruremonde              | gm0957
            Kirchroa               | gm0928
            Heële                  | gm0917
            Zuidwest Friesland     | gm1900
            Fryske Marren          | gm1940
            Noordoost-Friesland    | gm1970
            Tietjerksteradeel      | gm0737
            Alphen a.d. Rijn       | gm0484
            Capelle a/d IJssel     | gm0502
            Hengelo (O)            | gm0164
            Rijswijk (ZH)          | gm0603
            Nuenen c.a.            | gm0820
            gemeente Tilburg       | gm0855
            Tilburg (gemeente)     | gm0855
            gem. Ede               | gm0228
            Municipality of Delft  | gm0503
            St. Michielsgestel     | gm0845
            Provincie Utrecht      | pv26
            Limburg (PV)           | pv31
            PV25                   | pv25
            gm599                  | gm0599
            VK                     | GB
            Schotland              | GB
            Wales                  | GB
            Oost-Duitsland         | DDDE
            Sovjet-Unie            | SUHH
            Tsjechoslowakije       | CSHH
            Wit-Rusland            | BY
            Birma                  | MM
            Ceylon                 | LK
            Allemagne              | DE
            Estados Unidos         | US
            Fas                    | MA
            المغرب                 | MA
            TUR                    | TR
            Großbritannien         | GB
            Danzig                 | Gdańsk
            Breslau                | Wrocław
            Stettin                | Szczecin
            Leningrad              | Saint Petersburg
            Saigon                 | Ho Chi Minh City
            Lemberg                | Lviv
            Smyrna                 | İzmir
            Kota Bandung           | Bandung
            Peking                 | Beijing
            Pressburg              | Bratislava
            Lourenço Marques       | Maputo
            Madras                 | Chennai
            """)
    void aNameLeadsWhereOneExpects(String written, String idOrName) {
        List<Service.Json> found = SERVICE.json("/v1/search?q=" + URLEncoder.encode(written, StandardCharsets.UTF_8))
                .list("items");

        assertThat(found).as(written).isNotEmpty();
        assertThat(List.of(
                        found.get(0).get("id").toString(),
                        PlaceNames.fold(found.get(0).get("name").toString())))
                .as(written)
                .containsAnyOf(idOrName, PlaceNames.fold(idOrName));
    }
}
