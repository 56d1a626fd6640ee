package nl.stedenband.desk.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.ParameterFault;

/**
 * A letter with fields to be filled in. Its first line is the subject. A paragraph that names a field of which nothing is known is
 * left out, so that no sentence ends in nothing.
 */
final class LetterTemplate {
    private static final Pattern FIELD = Pattern.compile("\\{([^{}\\n]*)}");
    private static final String PARAGRAPHS = "\n{2,}";

    private final List<String> paragraphs;

    private LetterTemplate(List<String> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /**
     * Reads a template.
     *
     * @param file its name, for what is said of it
     * @throws InvalidQuestion when it names fields that there aren't
     */
    static LetterTemplate read(String file, String text) {
        List<Mistake> mistakes = new ArrayList<>();
        List<String> lines = text.replace("\r\n", "\n").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int line = i + 1;
            FIELD.matcher(lines.get(i))
                    .results()
                    .filter(found -> LetterField.ofWord(found.group(1)).isEmpty())
                    .map(found -> new Mistake(
                            "letter",
                            ParameterFault.NO_LETTER_FIELD.with(
                                    file, line, found.group(), String.join(", ", LetterField.written()))))
                    .forEach(mistakes::add);
        }
        if (!mistakes.isEmpty()) {
            throw new InvalidQuestion(mistakes);
        }
        return new LetterTemplate(Arrays.asList(String.join("\n", lines).strip().split(PARAGRAPHS)));
    }

    /** @param values by fields; a field that is missing is empty */
    DraftLetter fill(LetterLanguage language, Map<LetterField, String> values) {
        String subject = filled(paragraphs.get(0), values).replace('\n', ' ');
        String body = paragraphs.stream()
                .skip(1)
                .filter(paragraph -> FIELD.matcher(paragraph).results().noneMatch(found -> value(found, values)
                        .isEmpty()))
                .map(paragraph -> filled(paragraph, values))
                .collect(Collectors.joining("\n\n"));
        return new DraftLetter(language, subject, body);
    }

    private static String filled(String paragraph, Map<LetterField, String> values) {
        return FIELD.matcher(paragraph).replaceAll(found -> Matcher.quoteReplacement(value(found, values)));
    }

    private static String value(MatchResult found, Map<LetterField, String> values) {
        return LetterField.ofWord(found.group(1))
                .map(field -> values.getOrDefault(field, ""))
                .orElseThrow();
    }
}
