package nl.stedenband.desk.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import nl.stedenband.registry.InvalidQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterTemplateTest {
    private static final Map<LetterField, String> TWIFO =
            Map.of(LetterField.PARTNER, "Twifo (Ghana)", LetterField.ASKED, "Help & 100% water");

    @Test
    void aParagraphThatNamesWhatIsNotKnownIsLeftOut() {
        DraftLetter letter = LetterTemplate.read("x.txt", "From {partner}\n\n{asked}\nnow\n\nBefore {term}.\n\nBye\n")
                .fill(LetterLanguage.EN, TWIFO);

        assertThat(letter.subject()).isEqualTo("From Twifo (Ghana)");
        assertThat(letter.body()).isEqualTo("Help & 100% water\nnow\n\nBye");
    }

    @Test
    void anUnknownFieldIsToldWithItsLine() {
        assertThatThrownBy(() -> LetterTemplate.read("approach-nl.txt", "Subject\r\n\r\nDear {mayor}, {partner}"))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessageContaining(
                        "letter: can’t be written: on line 3 the template approach-nl.txt names a field that there isn’t: {mayor}."
                                + " There are only {municipality}, {partner}, {country}");
    }

    @Test
    void whatIsWrittenInAValueIsNoField() {
        assertThat(LetterTemplate.read("x.txt", "S\n\n{asked}")
                        .fill(LetterLanguage.EN, Map.of(LetterField.ASKED, "{mayor} $1 \\"))
                        .body())
                .isEqualTo("{mayor} $1 \\");
    }

    @Test
    void theAddressOfALetterIsEncodedAsMailProgramsReadIt() {
        DraftLetter letter = new DraftLetter(LetterLanguage.FR, "Été & hiver", "Bonjour + salut\nà bientôt");

        assertThat(letter.isTooLong("info@nieuwstad.example")).isFalse();
        assertThat(letter.mailto("info@nieuwstad.example"))
                .isEqualTo("mailto:info@nieuwstad.example?subject=%C3%89t%C3%A9%20%26%20hiver"
                        + "&body=Bonjour%20%2B%20salut%0D%0A%C3%A0%20bient%C3%B4t");
        assertThat(letter.mailto("")).startsWith("mailto:?subject=");
    }

    @Test
    void aLongLetterOpensWithItsSubjectAlone() {
        DraftLetter letter = new DraftLetter(LetterLanguage.NL, "Vraag", "e é ".repeat(400));

        assertThat(letter.isTooLong("info@nieuwstad.example")).isTrue();
        assertThat(letter.mailto("info@nieuwstad.example")).isEqualTo("mailto:info@nieuwstad.example?subject=Vraag");
    }

    @ParameterizedTest
    @EnumSource
    void theBundledTemplatesUseEveryField(LetterLanguage language) {
        Map<LetterField, String> all = new EnumMap<>(LetterField.class);
        for (LetterField field : LetterField.values()) {
            all.put(field, "<" + field.word() + ">");
        }

        DraftLetter letter = new Letters("").draft(language, all);

        assertThat(letter.subject() + letter.body())
                .contains(all.values().stream()
                        // the French letter says "in this country"
                        .filter(value -> language != LetterLanguage.FR || !value.equals("<country>"))
                        .toList());
    }

    @Test
    void aTemplateOfTheFolderTakesThePlaceOfTheBundledOne(@TempDir Path folder) throws IOException {
        Letters letters = new Letters(folder.toString());
        Files.writeString(folder.resolve("approach-nl.txt"), "Ons onderwerp\n\nOnze brief");

        assertThat(letters.draft(LetterLanguage.NL, TWIFO).body()).isEqualTo("Onze brief");
        assertThat(letters.draft(LetterLanguage.EN, TWIFO).subject()).contains("Twifo");
        Files.writeString(folder.resolve("approach-nl.txt"), "Ons onderwerp\n\n{burgemeester}");
        assertThatThrownBy(() -> letters.draft(LetterLanguage.NL, TWIFO)).hasMessageContaining("{burgemeester}");
        Files.write(folder.resolve("approach-nl.txt"), new byte[] {(byte) 0xff, (byte) 0xfe});
        assertThatThrownBy(() -> letters.draft(LetterLanguage.NL, TWIFO)).hasMessageContaining("can’t be read");
    }
}
