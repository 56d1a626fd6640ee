package nl.stedenband.desk.letter;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import nl.stedenband.registry.BilingualText;

/**
 * Reasons as a French letter gives them: by their rules, in general words. Their own sentences are made in Dutch and English, and kept
 * so with a case.
 */
final class FrenchReasons {
    private static final String FILE = "/letters/reasons-fr.properties";
    private static final Properties SENTENCES = read();

    private FrenchReasons() {}

    /**
     * Nothing for a rule that there isn't any more, as lists that were made long ago have.
     *
     * @param sentence of the list, whose word of caution is said in French too
     */
    static Optional<String> ofRule(String rule, BilingualText sentence) {
        boolean isCautious =
                sentence.nl().contains(BilingualText.of("reason.help-from-whom").nl());
        return Optional.ofNullable(SENTENCES.getProperty(rule))
                .map(said -> isCautious ? said + ' ' + SENTENCES.getProperty("help-from-whom") : said);
    }

    static String judged() {
        return SENTENCES.getProperty("call");
    }

    /**
     * Who asks, with the year since which there is a tie with it; without where no day, month or year is known for sure.
     *
     * @param since EDTF; empty for not known
     */
    static String tie(String asker, String since) {
        return since.matches("\\d{4}(-\\d{2}){0,2}")
                ? SENTENCES.getProperty("tie").formatted(asker, since.substring(0, 4))
                : asker;
    }

    private static Properties read() {
        Properties sentences = new Properties();
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(FrenchReasons.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8)) {
            sentences.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }
}
