package nl.stedenband.desk.letter;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.ParameterFault;

/** Fills templates: those that are bundled, or those of a folder, read anew for each letter so that who words them sees it at once. */
@Singleton
public final class Letters {
    /** The property that names the folder; the environment variable {@code STEDENBAND_LETTERS} does too. */
    private static final String FOLDER = "stedenband.letters.folder";

    private final String folder;

    /** @param folder of own templates; empty for none */
    Letters(@Value("${" + FOLDER + ":}") String folder) {
        this.folder = folder;
    }

    /**
     * Drafts a letter that asks a municipality.
     *
     * @throws InvalidQuestion when the template can't be read, or names a field that there isn't
     */
    public DraftLetter draft(LetterLanguage language, Map<LetterField, String> values) {
        String file = "approach-%s.txt".formatted(language.code());
        try {
            return LetterTemplate.read(file, text(file)).fill(language, values);
        } catch (IOException e) {
            throw new InvalidQuestion(List.of(new Mistake("letter", ParameterFault.NO_LETTER_FILE.with(file))));
        }
    }

    /** Of the folder, or else the bundled one. */
    private String text(String file) throws IOException {
        if (!folder.isBlank() && Files.exists(Path.of(folder, file))) {
            return Files.readString(Path.of(folder, file));
        }
        try (InputStream bundled = Letters.class.getResourceAsStream("/letters/" + file)) {
            return new String(bundled.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
