package nl.stedenband.importing;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import nl.stedenband.importing.table.CsvRows;
import nl.stedenband.importing.table.InputFile;
import nl.stedenband.importing.table.InputRow;
import nl.stedenband.importing.table.TableSchema;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.thesaurus.Concept;
import nl.stedenband.registry.thesaurus.Concept.OtherLabels;
import nl.stedenband.registry.thesaurus.InvalidThesaurus;
import nl.stedenband.registry.thesaurus.Thesaurus;
import nl.stedenband.registry.thesaurus.ThesaurusBuilder;

/**
 * The file that says what the concepts are: the bundled one, or that of an installation. It is read when the program starts, and
 * nothing of it is recorded, so a changed file holds for all that sources ever said.
 */
@Factory
public final class ThesaurusFile {
    /** The property that names an own file. */
    public static final String FILE = "stedenband.themes.file";

    /** The variable of the environment that does, too. */
    public static final String VARIABLE = "STEDENBAND_THEMES";

    private static final String BUNDLED = "reference/themes.csv";
    private static final String SCHEMA = "themes";

    private final ThesaurusBuilder builder = new ThesaurusBuilder();

    /** @throws RefusedFile when it can't be read, or its concepts contradict each other */
    @Bean
    @Singleton
    static Thesaurus thesaurus(JsonMapper json, @Value("${" + FILE + ":}") String file) {
        return read(
                file.isBlank() ? InputFile.bundled(BUNDLED) : InputFile.of(Path.of(file)),
                DataPackage.schema(json, SCHEMA));
    }

    static Thesaurus read(InputFile file, TableSchema schema) {
        ThesaurusFile reading = new ThesaurusFile();
        try {
            new CsvRows(file, schema).forEach(reading::take);
            return reading.builder.build();
        } catch (InvalidThesaurus e) {
            throw new RefusedFile(new Finding(file.name(), e.line(), e.column(), Severity.ERROR, e.getMessage()));
        }
    }

    private void take(InputRow row) {
        for (String column : List.of("prefLabel_nl", "prefLabel_en")) {
            if (PlaceNames.list(row.text(column)).size() > 1) {
                row.error(
                        column,
                        "'%s' are two preferred labels; a concept has one in each language"
                                .formatted(row.text(column)));
            }
        }
        row.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst()
                .ifPresent(finding -> {
                    throw new RefusedFile(finding);
                });
        ThingKind kind = row.cell("kind").map(ThingKind::ofWord).orElse(ThingKind.THEME);
        builder.add(
                row.line(),
                new Concept(
                        ThingId.of(kind, row.text("concept")),
                        new BilingualText(row.text("prefLabel_en"), row.text("prefLabel_nl")),
                        new OtherLabels(
                                PlaceNames.list(row.text("altLabels_nl")), PlaceNames.list(row.text("altLabels_en"))),
                        PlaceNames.list(row.text("broader")),
                        row.text("scopeNote_nl")));
    }
}
