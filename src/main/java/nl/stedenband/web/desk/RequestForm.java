package nl.stedenband.web.desk;

import io.micronaut.core.annotation.Nullable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.stedenband.desk.request.RequestField;
import nl.stedenband.picture.map.MapFrame;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.web.desk.AskingPlaces.AskingPlace;
import nl.stedenband.web.desk.MapPointing.MapSize;
import nl.stedenband.web.desk.RequestChoices.Choices;

/**
 * The form in which a request is written down.
 *
 * @param form what it is known by
 * @param number of the request; null for a new one
 * @param version that is changed; 0 for a new one
 * @param values of the fields by their names
 * @param conflict null when nobody else was first
 * @param places to choose from; null when none were looked for
 * @param map what it shows, to point at a place; null when nobody asked for one
 */
public record RequestForm(
        String form,
        @Nullable Integer number,
        int version,
        Map<String, String> values,
        List<Mistake> mistakes,
        @Nullable EditConflict conflict,
        @Nullable List<AskingPlace> places,
        @Nullable MapFrame map,
        Choices choices) {
    private static final List<FieldGroup> GROUPS = List.of(
            new FieldGroup(
                    "who",
                    RequestField.COUNTRY,
                    RequestField.NAME,
                    RequestField.PARTNER,
                    RequestField.MAILBOX,
                    RequestField.RECEIVED),
            new FieldGroup(
                    "what",
                    RequestField.THEMES,
                    RequestField.ASKED,
                    RequestField.OFFERED,
                    RequestField.LANGUAGES,
                    RequestField.MOTIVES),
            new FieldGroup("wanted", RequestField.AT_LEAST, RequestField.BELOW, RequestField.HOURS),
            new FieldGroup(
                    "programme",
                    RequestField.PROGRAMME,
                    RequestField.PROGRAMME_NETWORK,
                    RequestField.PROGRAMME_AT_LEAST,
                    RequestField.PROGRAMME_BELOW,
                    RequestField.CONDITIONS,
                    RequestField.BUDGET),
            new FieldGroup("care", RequestField.TERM, RequestField.SENSITIVITY));

    public RequestForm {
        values = Map.copyOf(values);
        mistakes = List.copyOf(mistakes);
    }

    /**
     * Fields that belong together.
     *
     * @param name in keys of texts
     */
    public record FieldGroup(String name, List<RequestField> fields) {
        FieldGroup(String name, RequestField... fields) {
            this(name, Arrays.asList(fields));
        }
    }

    public List<FieldGroup> groups() {
        return GROUPS;
    }

    /** In which the map is there. */
    public List<MapSize> sizes() {
        return List.of(MapSize.values());
    }

    /** Of a picture of the map, below the pages of the desk. */
    public String address(MapSize size) {
        return "/places/map/%s.svg?frame=%s"
                .formatted(size.word(), map.viewBox().replace(' ', '+'));
    }

    public RequestFormField show(RequestField field) {
        String name = field.word();
        return new RequestFormField(
                name,
                field.form().name().toLowerCase(Locale.ROOT),
                values.getOrDefault(name, ""),
                field.isNeeded(),
                mistakes.stream()
                        .filter(mistake -> mistake.parameter().equals(name))
                        .map(Mistake::reason)
                        .findFirst()
                        .orElse(null));
    }

    /**
     * A field of a form, as it is shown.
     *
     * @param name in the form, and in keys of texts
     * @param form what is written in it, in lower case
     * @param value what stands in it
     * @param isNeeded whether nobody can be found, or answered, without it
     * @param wrong what is wrong with that; null when nothing is
     */
    public record RequestFormField(
            String name,
            String form,
            String value,
            boolean isNeeded,
            @Nullable BilingualText wrong) {}
}
