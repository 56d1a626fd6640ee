package nl.stedenband.editing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A change of the registry as somebody wrote it down. Whether it can be made {@link EditReader} tells.
 *
 * @param fields those of its kind that are filled in
 */
public record Edit(EditKind kind, Map<EditField, String> fields) {
    public Edit {
        Map<EditField, String> filled = new EnumMap<>(EditField.class);
        for (EditField field : kind.fields()) {
            String text = fields.getOrDefault(field, "").strip().replace("\r\n", "\n");
            if (!text.isEmpty()) {
                filled.put(field, text);
            }
        }
        fields = Collections.unmodifiableMap(filled);
    }

    /** From the names of fields; others are passed over. */
    public static Edit ofWords(EditKind kind, Map<String, String> words) {
        Map<EditField, String> fields = new EnumMap<>(EditField.class);
        words.forEach((word, text) -> EditField.ofWord(word).ifPresent(field -> fields.put(field, text)));
        return new Edit(kind, fields);
    }

    /** What {@link #ofWords} reads. */
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        fields.forEach((field, text) -> words.put(field.word(), text));
        return words;
    }
}
