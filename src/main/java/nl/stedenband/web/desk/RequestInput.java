package nl.stedenband.web.desk;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stedenband.desk.request.RequestField;
import nl.stedenband.registry.FormInput;

/** Reads the fields of a request from its form: what was chosen from suggestions stands in for what was written before. */
@Singleton
final class RequestInput {
    /** The fields that choose: a place, and a theme to add. */
    static final String PLACE = "place";

    static final String THEME = "theme";

    private final RequestChoices choices;

    RequestInput(RequestChoices choices) {
        this.choices = choices;
    }

    /** The fields by their words. */
    Map<String, String> read(FormInput sent) {
        Map<String, String> values = new LinkedHashMap<>();
        for (RequestField field : RequestField.values()) {
            values.put(field.word(), sent.written(field.word()));
        }
        String[] place = sent.written(PLACE).split("/", 3);
        if (place.length == 3) {
            values.put(RequestField.COUNTRY.word(), place[0]);
            values.put(RequestField.PARTNER.word(), place[1]);
            values.put(RequestField.NAME.word(), place[2]);
        }
        values.merge(RequestField.THEMES.word(), sent.written(THEME), RequestInput::withLine);
        values.computeIfPresent(
                RequestField.PROGRAMME.word(), (field, name) -> name.isEmpty() ? name : choices.programme(name));
        return values;
    }

    private static String withLine(String lines, String line) {
        return Stream.concat(lines.lines(), Stream.of(line))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
