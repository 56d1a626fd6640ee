package nl.stedenband.exporting;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One entry of a BibTeX file, of the type {@code @misc}, which every style knows. Letters of all scripts stay what they are, in
 * UTF-8 and composed (NFC); what TeX reads as more than itself is written as TeX wants it.
 *
 * @see <a href="https://ctan.org/pkg/bibtex">Patashnik, BibTeXing, 1988</a>
 */
final class BibtexEntry {
    private final String key;
    private final Map<String, String> fields = new LinkedHashMap<>();

    /** @param key letters, digits, dashes and colons */
    BibtexEntry(String key) {
        this.key = key;
    }

    /** With words of any kind, whose capitals styles leave alone. */
    BibtexEntry with(String field, String text) {
        return verbatim(field, '{' + escaped(text) + '}');
    }

    /** With a value that is read as it stands, such as an address whose odd characters are percent-encoded. */
    BibtexEntry verbatim(String field, String value) {
        fields.put(field, value);
        return this;
    }

    /** BibTeX counts braces even behind a backslash; so those of the text become commands. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(sign -> {
            switch (sign) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '{' -> escaped.append("\\textbraceleft{}");
                case '}' -> escaped.append("\\textbraceright{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '&', '%', '$', '#', '_' -> escaped.append('\\').appendCodePoint(sign);
                default -> escaped.appendCodePoint(Character.isISOControl(sign) ? ' ' : sign);
            }
        });
        return escaped.toString();
    }

    @Override
    public String toString() {
        return fields.entrySet().stream()
                .map(field -> "  %s = {%s}".formatted(field.getKey(), field.getValue()))
                .collect(Collectors.joining(",\n", "@misc{" + key + ",\n", "\n}\n"));
    }
}
