package nl.stedenband.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.traversal.Answer;
import nl.stedenband.registry.traversal.AnswerCounts;
import nl.stedenband.registry.traversal.Traversal;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerCitationTest {
    private static final String QUESTION = "https://stedenband.example/v1/traversals/origin-gaps";
    private static final Instant KNOWN = Instant.parse("2026-11-21T12:00:00.123Z");

    @Test
    void theCitationNamesTheQuestionTheMomentWhatWasFoundAndWhereToAskAgain() {
        AnswerCitation citation = AnswerCitation.at(QUESTION, answer("Gaps", "AN+AW"));

        assertThat(citation.text("en"))
                .isEqualTo("Stedenband (2026). Gaps. Question origin-gaps, country AN+AW, as of 2009-06-30, as known on"
                        + " 2026-11-21T12:00:00.123Z, reach all. Rows: 5, ties: 7. " + QUESTION
                        + "?country=AN%2BAW&asOf=2009-06-30&knownOn=2026-11-21T12:00:00.123Z&reach=all");
        assertThat(citation.text("nl")).startsWith("Stedenband (2026). Leemten. Vraag origin-gaps, ");
    }

    @Test
    void aRegistryWithoutAnAddressIsAskedAgainByItsCommand() {
        assertThat(AnswerCitation.asCommand(answer("Gaps", "l'Aquila; rm")).text("en"))
                .endsWith(" stedenband ask origin-gaps --country 'l'\\''Aquila; rm' --asOf 2009-06-30"
                        + " --knownOn 2026-11-21T12:00:00.123Z --reach all");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain",
                "{",
                "}} @misc{x,",
                "50% & more_or #less $5",
                "back\\slash ~ and ^ hat",
                "Köln, İstanbul, Łódź – \"quotes\""
            })
    void anotherReaderOfBibtexReadsTheTitleAsItWas(String title) throws ParseException {
        BibTeXEntry entry = read(AnswerCitation.at(QUESTION, answer(title, "GH")));

        assertThat(plain(entry, "title")).isEqualTo(title);
        assertThat(plain(entry, "author")).isEqualTo("Stedenband");
        assertThat(plain(entry, "note")).startsWith("Question origin-gaps, country GH, as of 2009-06-30");
    }

    @Test
    void lettersOfAllScriptsStayWhatTheyAre() {
        assertThat(AnswerCitation.at(QUESTION, answer("北京, 's-Gravenhage, Ko\u0308ln", "GH"))
                        .bibtex())
                .contains("title = {{北京, 's-Gravenhage, Köln}}");
    }

    @Test
    void anAddressIsLeftAsItIs() throws ParseException {
        BibTeXEntry entry = read(AnswerCitation.at(QUESTION, answer("Gaps", "50% {of} \\it & more")));

        assertThat(entry.getField(new Key("url")).toUserString())
                .startsWith(QUESTION + "?country=50%25%20%7Bof%7D%20%5Cit%20%26%20more&asOf=");
    }

    @Test
    void theKeyIsThatOfTheQuestionWhereverItIsAsked() throws ParseException {
        Key key = read(AnswerCitation.at(QUESTION, answer("Gaps", "GH"))).getKey();

        assertThat(key.getValue()).matches("stedenband2026-origin-gaps-[0-9a-f]{8}");
        assertThat(read(AnswerCitation.asCommand(answer("Gaps", "GH"))).getKey())
                .isEqualTo(key);
        assertThat(read(AnswerCitation.at(QUESTION, answer("Gaps", "TR"))).getKey())
                .isNotEqualTo(key);
    }

    private static Answer answer(String title, String country) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("country", country);
        asked.put("asOf", "2009-06-30");
        asked.put("knownOn", KNOWN.toString());
        asked.put("reach", "all");
        Traversal traversal = new Traversal(
                "origin-gaps",
                new BilingualText(title, "Leemten"),
                new BilingualText("", ""),
                Optional.empty(),
                List.of(),
                List.of(),
                "RETURN 1");
        AnswerCounts answerCounts =
                new AnswerCounts(5, OptionalLong.of(7), OptionalLong.empty(), OptionalLong.empty(), Map.of(), Map.of());
        return new Answer(traversal, asked, KNOWN, "1-0-0", answerCounts, 1, 1000, List.of());
    }

    private static BibTeXEntry read(AnswerCitation citation) throws ParseException {
        return new BibTeXParser()
                .parse(new StringReader(citation.bibtex()))
                .getEntries()
                .values()
                .iterator()
                .next();
    }

    private static String plain(BibTeXEntry entry, String field) throws ParseException {
        String tex = entry.getField(new Key(field)).toUserString();
        return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(tex)));
    }
}
