package nl.stedenband.matching.rule;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.stedenband.matching.evidence.Mention;
import nl.stedenband.matching.evidence.Remark;
import nl.stedenband.matching.evidence.Telling;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.TimeInWords;

/** Numbers and lists of names in sentences of either language. */
public final class Wording {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private Wording() {}

    /** The text of a key, in which each language writes numbers as it does. */
    public static BilingualText text(String key, Object... values) {
        return BilingualText.of(key, Arrays.stream(values).map(Wording::written).toArray());
    }

    private static Object written(Object value) {
        if (value instanceof Double number) {
            return written("%.1f", number);
        }
        return value instanceof Number number ? written("%,d", number.longValue()) : value;
    }

    private static BilingualText written(String format, Object number) {
        return new BilingualText(String.format(Locale.ENGLISH, format, number), String.format(DUTCH, format, number));
    }

    /** The text of one of two keys, the first being for just one. */
    static BilingualText counted(long number, String one, String several, Object... values) {
        return text(number == 1 ? one : several, values);
    }

    /** Where something was said, with the year in which it was. */
    static BilingualText source(Remark remark) {
        return remark.told()
                .map(time -> BilingualText.of("reason.source-in", TimeInWords.yearInBoth(time)))
                .orElseGet(() -> BilingualText.of("reason.source-undated"));
    }

    /** What matched in a remark; where that isn't its sentence, with the sentence behind it. */
    static BilingualText quoted(Remark remark, String matched) {
        return remark.text().isBlank() || matched.equals(remark.text())
                ? BilingualText.of("reason.quote", matched)
                : BilingualText.of("reason.quote.with-sentence", matched, remark.text());
    }

    /** The subject or motive, by our word for it, and where one source alone tells of it what it says. */
    static BilingualText subject(Mention mention) {
        String word = mention.topic().name();
        return mention.sources().size() > 1
                ? BilingualText.of("reason.subject", word)
                : mention.told().stream()
                        .map(Telling::note)
                        .filter(note -> !note.isBlank())
                        .findFirst()
                        .map(note -> BilingualText.of("reason.subject.told", word, note))
                        .orElseGet(() -> BilingualText.of("reason.subject", word));
    }

    /** Kilometres, rounded; those that are less than one are one. */
    static long kilometres(double distance) {
        return Math.max(1, Math.round(distance));
    }

    /** The names of a few, and how many more there are. */
    static <T> BilingualText names(Collection<T> all, Function<T, BilingualText> name) {
        List<BilingualText> names = all.stream().map(name).distinct().toList();
        BilingualText first = joined(names.subList(0, Math.min(3, names.size())), ", ");
        int more = names.size() - 3;
        return more > 0 ? BilingualText.of("names.and-more", first, more) : first;
    }

    static BilingualText oneAfterTheOther(List<BilingualText> sentences) {
        return joined(sentences, " ");
    }

    private static BilingualText joined(List<BilingualText> texts, String between) {
        return new BilingualText(
                texts.stream().map(BilingualText::en).collect(Collectors.joining(between)),
                texts.stream().map(BilingualText::nl).collect(Collectors.joining(between)));
    }

    /** A sentence of help in need, with a word of caution where the source doesn't say who gave it. */
    static BilingualText cautious(BilingualText sentence, boolean saysWhoHelped) {
        return saysWhoHelped
                ? sentence
                : oneAfterTheOther(List.of(sentence, BilingualText.of("reason.help-from-whom")));
    }

    /** A sentence, and how much more like it there is. */
    static BilingualText andMore(BilingualText sentence, int more) {
        return more < 1 ? sentence : counted(more, "reason.and-more.one", "reason.and-more", sentence, more);
    }

    /** With a capital, as at the begin of a sentence. */
    static BilingualText capitalised(BilingualText text) {
        return new BilingualText(capitalised(text.en()), capitalised(text.nl()));
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
