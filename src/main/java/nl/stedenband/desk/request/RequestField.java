package nl.stedenband.desk.request;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.PlaceNames;

/** What can be written down of a request. Where nothing else is said a field is a line of text, and may stay empty. */
public enum RequestField {
    /** Country that asks, or in which who asks lies: its code. */
    COUNTRY(Form.COUNTRY),
    /** The place that asks, in its own words; without one it is the country that asks. */
    NAME(Form.LINE),
    /** Its id in the registry, where several are called so or its name is another. */
    PARTNER(Form.PARTNER),
    MAILBOX(Form.MAILBOX),
    /** When the desk got it. */
    RECEIVED(Form.DAY),
    /** Subjects, one a line: ids of themes, or words. */
    THEMES(Form.LIST),
    ASKED(Form.TEXT),
    OFFERED(Form.TEXT),
    /** Inhabitants of the municipality that is wanted. */
    AT_LEAST(Form.NUMBER),
    /** Inhabitants of the first that is too large. */
    BELOW(Form.NUMBER),
    /** A week that the municipality must have for it. */
    HOURS(Form.NUMBER),
    LANGUAGES(Form.LIST),
    /** That would pay. */
    PROGRAMME(Form.LINE),
    /** That the programme wants its municipalities to belong to. */
    PROGRAMME_NETWORK(Form.LINE),
    /** The least inhabitants that the programme takes. */
    PROGRAMME_AT_LEAST(Form.NUMBER),
    /** Inhabitants of the first that is too large for the programme. */
    PROGRAMME_BELOW(Form.NUMBER),
    /** What else the programme wants. */
    CONDITIONS(Form.TEXT),
    BUDGET(Form.LINE),
    /** By when who asks wants to know. */
    TERM(Form.DAY),
    MOTIVES(Form.LIST),
    /** What an officer must be careful with. */
    SENSITIVITY(Form.TEXT);

    /** Without these nobody can be found, or answered. */
    static final List<RequestField> NEEDED = List.of(COUNTRY, MAILBOX, RECEIVED, THEMES, ASKED);

    private final Form form;

    /** What is written in a field. */
    public enum Form {
        LINE,
        TEXT,
        LIST,
        NUMBER,
        DAY,
        MAILBOX,
        COUNTRY,
        PARTNER
    }

    RequestField(Form form) {
        this.form = form;
    }

    /** Whether a request can't be dealt with as long as this isn't known; it can be kept. */
    public boolean isNeeded() {
        return NEEDED.contains(this);
    }

    public Form form() {
        return form;
    }

    /** The name in forms, in keys of texts and where versions are kept: {@code programme-network}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name in JSON: {@code programmeNetwork}. */
    public String camelCase() {
        StringBuilder name = new StringBuilder();
        for (String part : word().split("-")) {
            name.append(name.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return name.toString();
    }

    /** What the field is called in forms. */
    public BilingualText label() {
        return BilingualText.of("desk.field." + word());
    }

    /** The field that a column of a spreadsheet is of: by its word, or by what it is called in a language. */
    static Optional<RequestField> ofHeading(String heading) {
        String folded = PlaceNames.fold(heading);
        return Arrays.stream(values())
                .filter(field -> Stream.of(
                                field.word(), field.label().nl(), field.label().en())
                        .anyMatch(name -> PlaceNames.fold(name).equals(folded)))
                .findFirst();
    }

    /** Nothing for a field of a later release. */
    static Optional<RequestField> ofWord(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word))
                .findFirst();
    }
}
