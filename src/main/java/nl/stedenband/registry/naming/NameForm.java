package nl.stedenband.registry.naming;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.stedenband.registry.PlaceNames;

/** The form in which Dutch names are compared, so that the ways in which they are shortened and were spelled are one. */
public final class NameForm {
    /** Folded, {@code a/d} and {@code a.d.} are the words a and d. */
    private static final List<Map.Entry<Pattern, String>> SHORTENED = List.of(
            Map.entry(Pattern.compile("\\b(?:a d|aan den|aan de|ad)\\b"), "aan de"),
            Map.entry(Pattern.compile("\\b(?:o d|op den|op de)\\b"), "op de"),
            Map.entry(Pattern.compile("\\b(?:b d|bij den|bij de)\\b"), "bij de"),
            Map.entry(Pattern.compile("\\b(?:i d|in den|in de)\\b"), "in de"),
            Map.entry(Pattern.compile("\\bo z\\b"), "op zoom"),
            Map.entry(Pattern.compile("\\bbij d\\b"), "bij duurstede"),
            Map.entry(Pattern.compile("^st\\b"), "sint"),
            Map.entry(Pattern.compile("^s (?=\\p{L}{4})"), "s"),
            Map.entry(Pattern.compile(" (?:c a|ca|cum annexis|e o|eo)$"), ""),
            Map.entry(Pattern.compile("\\b(?:en|and|und)\\b"), ""),
            Map.entry(Pattern.compile(" {2,}"), " "));

    private static final List<Map.Entry<Pattern, String>> RESPELLED = List.of(
            Map.entry(Pattern.compile("sch(?=\\b|[^aeiouy])"), "s"),
            Map.entry(Pattern.compile("(?:ij|y)"), "y"),
            Map.entry(Pattern.compile("(?:ey|ei)"), "y"),
            Map.entry(Pattern.compile("uy"), "ui"),
            Map.entry(Pattern.compile("ae"), "aa"),
            Map.entry(Pattern.compile("ph"), "f"),
            Map.entry(Pattern.compile("th"), "t"),
            Map.entry(Pattern.compile("gh"), "g"),
            Map.entry(Pattern.compile("rh"), "r"),
            Map.entry(Pattern.compile("c(?:k|(?!h))"), "k"),
            Map.entry(Pattern.compile("([aeou])\\1"), "$1"),
            Map.entry(Pattern.compile("z"), "s"));

    private static final List<Map.Entry<Pattern, String>> WRITTEN_OUT = List.of(
            Map.entry(Pattern.compile("(?i)\\ba *[/.] *d\\.?(?= )"), "aan den"),
            Map.entry(Pattern.compile("(?i)\\ba *[/.] *d\\.?(?= )|\\baan den\\b"), "aan de"),
            Map.entry(Pattern.compile("(?i)\\bo *[/.] *z\\.?$"), "op Zoom"),
            Map.entry(Pattern.compile("(?i)^st[. -]+"), "Sint "),
            Map.entry(Pattern.compile("(?i) c\\.? ?a\\.?$"), ""),
            Map.entry(Pattern.compile("(?i)y"), "ij"));

    private NameForm() {}

    /** What a name is compared by: {@code Alphen a/d Rijn} and {@code Alphen aan den Rijn} have one form. */
    public static String of(String name) {
        return replaced(PlaceNames.fold(name), SHORTENED);
    }

    /** What is the same for a name in old and in new spelling: {@code Nymegen}, {@code Leyden}, {@code Zutfen}. Others may have it too. */
    public static String inOldSpelling(String name) {
        return replaced(of(name), RESPELLED);
    }

    /** The name with what is shortened in it written out, and with ij for y, in all ways that there are; nothing where nothing is. */
    public static List<String> writtenOut(String name) {
        Set<String> all = new LinkedHashSet<>();
        WRITTEN_OUT.forEach(one -> all.add(one.getKey().matcher(name).replaceAll(one.getValue())));
        all.remove(name);
        return List.copyOf(all);
    }

    private static String replaced(String text, List<Map.Entry<Pattern, String>> replacements) {
        String replaced = text;
        for (Map.Entry<Pattern, String> one : replacements) {
            replaced = one.getKey().matcher(replaced).replaceAll(one.getValue());
        }
        return replaced.strip();
    }
}
