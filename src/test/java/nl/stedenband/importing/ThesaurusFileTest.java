package nl.stedenband.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.importing.table.InputFile;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.thesaurus.Concept;
import nl.stedenband.registry.thesaurus.Thesaurus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The file of the thesaurus is taken whole, or refused with file, line and reason. */
class ThesaurusFileTest {
    private static final String HEADER = "concept,kind,prefLabel_nl,prefLabel_en,altLabels_nl,altLabels_en,broader\n";
    private static final JsonMapper JSON = JsonMapper.createDefault();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            afval,,afval,waste,,,milieu/milieu,,milieu,environment,,,afval| 3 broader | the broader concepts go round: afval < milieu < afval
            afval,,afval,waste,,,afval                                            | 2 broader | the broader concepts go round: afval < afval
            afval,,afval,waste,,,/afval,,vuilnis,refuse,,,                        | 3 prefLabel_nl | two preferred labels, 'vuilnis' and 'afval' of line 2
            afval,,afval; vuilnis,waste,,,                                        | 2 prefLabel_nl | two preferred labels
            afval,,afval,waste; refuse,,,                                         | 2 prefLabel_en | two preferred labels
            afval,,afval,waste,vuilnis,,/milieu,,milieu,environment,Vuilnis,,     | 3 altLabels_nl | 'Vuilnis' stands under two concepts, 'milieu' and 'afval' of line 2
            afval,,afval,waste,,,/milieu,,milieu,environment,,waste,              | 3 altLabels_en | 'waste' stands under two concepts
            afval,,afval,waste,,,/milieu,,waste,environment,,,                    | 3 prefLabel_nl | 'waste' stands under two concepts
            afval,,afval,waste,,,milieu                                           | 2 broader | there is no concept 'milieu'
            Afval,,afval,waste,,,                                                 | 2 concept | Afval
            afval,subject,afval,waste,,,                                          | 2 kind | subject
            afval,,,waste,,,                                                      | 2 prefLabel_nl | prefLabel_nl
            afval,,afval,waste                                                    | 2 | the row has 4 cells
            """)
    void whatContradictsItselfIsRefusedWithFileAndLine(String rows, String where, String reason) throws IOException {
        Path file = folder.resolve("themes.csv");
        Files.writeString(file, HEADER + rows.replace("/", "\n") + "\n");

        assertThatThrownBy(() -> read(InputFile.of(file)))
                .isInstanceOf(RefusedFile.class)
                .hasMessageStartingWith("themes.csv:" + where)
                .hasMessageContaining(reason);
    }

    @Test
    void theBundledFileHasFourPolicyFieldsAndSixMotivesAboveAllThemes() {
        Thesaurus thesaurus = read(InputFile.bundled("reference/themes.csv"));

        assertThat(thesaurus.concepts().stream().filter(concept -> concept.id().kind() == ThingKind.POLICY_FIELD))
                .hasSize(4);
        assertThat(thesaurus.concepts().stream().filter(concept -> concept.id().kind() == ThingKind.MOTIVE))
                .hasSize(6);
        assertThat(thesaurus.concepts().stream().filter(concept -> concept.id().kind() == ThingKind.THEME))
                .allSatisfy(concept -> assertThat(thesaurus.allBroader(concept))
                        .extracting(broader -> broader.id().kind())
                        .containsAnyOf(ThingKind.POLICY_FIELD, ThingKind.MOTIVE));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            scholenuitwisseling, scholenuitwisseling
            Schulaustausch,      ''
            scholieren,          scholenuitwisseling
            waterfront,          waterfront
            rivierbeheer,        waterbeheer
            population register, bevolkingsregistratie
            gender,              emancipatie
            zonne-energie,       energie
            """)
    void wordsOfSourcesStandUnderOneConcept(String word, String concept) {
        assertThat(read(InputFile.bundled("reference/themes.csv")).ofWord(word).map(Concept::id))
                .map(Object::toString)
                .isEqualTo(Optional.of(concept).filter(id -> !id.isEmpty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"water", "waterbeheer", "drinkwater"})
    void aWaterfrontIsNoWaterManagement(String other) {
        Thesaurus thesaurus = read(InputFile.bundled("reference/themes.csv"));
        List<Concept> part = thesaurus.withNarrower(thesaurus.find(other).orElseThrow());

        assertThat(part)
                .doesNotContain(thesaurus.ofWord("herontwikkeling waterfront").orElseThrow());
    }

    @Test
    void aFileOfAnInstallationThatContradictsItselfIsRefusedWithItsLine() throws IOException {
        Path file = folder.resolve("own.csv");
        Files.writeString(file, HEADER + "afval,,afval,waste,,,afval\n");

        try (ApplicationContext context = ApplicationContext.run(
                Map.of(ThesaurusFile.FILE, file.toString(), "neo4j.uri", "bolt://localhost:1"), "test")) {
            assertThatThrownBy(() -> context.getBean(Thesaurus.class))
                    .hasRootCauseMessage("own.csv:2 broader: error: the broader concepts go round: afval < afval");
        }
    }

    private static Thesaurus read(InputFile file) {
        return ThesaurusFile.read(file, DataPackage.schema(JSON, "themes"));
    }
}
