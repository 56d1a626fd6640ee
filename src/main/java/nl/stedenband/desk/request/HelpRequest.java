package nl.stedenband.desk.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.SpelledDate;

/**
 * What a place or country abroad asks of the desk, as far as it is known. It may be incomplete, but nothing in it is wrong. In JSON it
 * is an object with the words of its fields.
 *
 * @param fields those that are filled in
 */
@Serdeable
public record HelpRequest(Map<RequestField, String> fields) {

    /** @throws InvalidQuestion when something in it can't be, or must not be kept */
    public HelpRequest {
        Map<RequestField, String> filled = new EnumMap<>(RequestField.class);
        fields.forEach((field, text) -> {
            if (!text.isBlank()) {
                String kept = text.strip().replace("\r\n", "\n");
                filled.put(field, field.form() == RequestField.Form.DAY ? SpelledDate.edtf(kept) : kept);
            }
        });
        List<Mistake> mistakes = new FieldCheck(filled).mistakes();
        if (!mistakes.isEmpty()) {
            throw new InvalidQuestion(mistakes);
        }
        fields = Collections.unmodifiableMap(filled);
    }

    /** From the names of fields; others are passed over. */
    @JsonCreator
    public static HelpRequest ofWords(Map<String, String> words) {
        Map<RequestField, String> fields = new EnumMap<>(RequestField.class);
        words.forEach((word, text) -> RequestField.ofWord(word).ifPresent(field -> fields.put(field, text)));
        return new HelpRequest(fields);
    }

    /** What {@link #ofWords} reads. */
    @JsonValue
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        fields.forEach((field, text) -> words.put(field.word(), text));
        return words;
    }

    /** @throws InvalidQuestion when nothing is filled in, or something that can't be in what is written down on a day */
    void check(LocalDate today) {
        List<Mistake> mistakes = new FieldCheck(fields).mistakesOn(today);
        if (!mistakes.isEmpty()) {
            throw new InvalidQuestion(mistakes);
        }
    }

    public Optional<String> find(RequestField field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** Empty where it isn't filled in. */
    public String text(RequestField field) {
        return fields.getOrDefault(field, "");
    }

    /** What stands in a field line by line. */
    public List<String> list(RequestField field) {
        return text(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public Optional<Long> number(RequestField field) {
        return find(field).map(Long::parseLong);
    }

    /** Whether anybody can be looked for: one has to know where. */
    public boolean saysWhere() {
        return fields.containsKey(RequestField.COUNTRY);
    }

    /** What has to be asked for still. */
    public List<RequestField> missing() {
        return RequestField.NEEDED.stream()
                .filter(field -> !fields.containsKey(field))
                .toList();
    }
}
