package nl.stedenband.exporting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.traversal.Answer;
import nl.stedenband.registry.traversal.AnswerCounts;
import nl.stedenband.registry.traversal.Traversal;

/**
 * How an answer is cited. Names the question with all that it was asked with, so that it can be asked again; the moment whose
 * knowledge answered, which makes that the same answer; and how much was found, by which a reader sees that it is. The version
 * of the graph isn't in it: that grows with every import, while the answer stays what it was.
 *
 * @see <a href="https://doi.org/10.15497/RDA00016">Rauber et al., Data Citation of Evolving Data, RDA 2015</a>
 */
public final class AnswerCitation {
    /** What a shell leaves as it is. */
    private static final String PLAIN = "[\\w.:+/-]+";

    private static final int KEY_DIGITS = 8;

    private final Answer answer;
    private final String again;
    private final boolean isAddress;

    private AnswerCitation(Answer answer, String again, boolean isAddress) {
        this.answer = answer;
        this.again = again;
        this.isAddress = isAddress;
    }

    /** @param question the address of the question in full, without what it is asked with */
    public static AnswerCitation at(String question, Answer answer) {
        return new AnswerCitation(answer, question + '?' + TableCitation.query(answer.asked()), true);
    }

    /** Of a registry that has no address: it can be asked again on its own machine. */
    public static AnswerCitation asCommand(Answer answer) {
        String parameters = answer.asked().entrySet().stream()
                .map(asked -> " --" + asked.getKey() + ' ' + quoted(asked.getValue()))
                .collect(Collectors.joining());
        return new AnswerCitation(answer, "stedenband ask " + answer.traversal().name() + parameters, false);
    }

    /** One paragraph. */
    public String text(String language) {
        Traversal traversal = answer.traversal();
        return "Stedenband (%s). %s. %s. %s. %s"
                .formatted(
                        TableCitation.year(answer.knownOn()),
                        traversal.title().in(language),
                        asked(language),
                        counts(language),
                        again);
    }

    /** An entry for a file of literature, in English. */
    public String bibtex() {
        BibtexEntry entry = new BibtexEntry(key())
                .verbatim("author", "{Stedenband}")
                .with("title", answer.traversal().title().en())
                .verbatim("year", TableCitation.year(answer.knownOn()))
                .with("note", asked("en") + ". " + counts("en"));
        return (isAddress ? entry.verbatim("url", again) : entry.with("howpublished", again)).toString();
    }

    /** Tells the question from others that are asked of the same registry, and stays the same when it is asked again. */
    private String key() {
        byte[] asked = TableCitation.query(answer.asked()).getBytes(StandardCharsets.UTF_8);
        String digest = UUID.nameUUIDFromBytes(asked).toString().substring(0, KEY_DIGITS);
        return "stedenband%s-%s-%s"
                .formatted(
                        TableCitation.year(answer.knownOn()), answer.traversal().name(), digest);
    }

    private String asked(String language) {
        return TableCitation.asked(
                BilingualText.of("citation.question", answer.traversal().name()), answer.asked(), language);
    }

    private String counts(String language) {
        AnswerCounts answerCounts = answer.counts();
        List<String> parts = new ArrayList<>();
        parts.add(BilingualText.of("citation.rows", answerCounts.rows()).in(language));
        answerCounts
                .ties()
                .ifPresent(ties ->
                        parts.add(BilingualText.of("citation.ties", ties).in(language)));
        answerCounts
                .pairs()
                .ifPresent(pairs ->
                        parts.add(BilingualText.of("citation.pairs", pairs).in(language)));
        return String.join(", ", parts);
    }

    private static String quoted(String value) {
        return value.matches(PLAIN) ? value : '\'' + value.replace("'", "'\\''") + '\'';
    }
}
