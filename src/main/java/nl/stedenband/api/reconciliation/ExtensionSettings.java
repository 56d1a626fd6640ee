package nl.stedenband.api.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.api.reconciliation.ServiceManifest.Choice;
import nl.stedenband.api.reconciliation.ServiceManifest.Setting;
import nl.stedenband.http.JsonInput;
import nl.stedenband.registry.ClockReading;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.registry.ViewpointReader;

/**
 * How the values of one property are wanted.
 *
 * @param limit how many at most
 * @param idsOnly whether things are given by their ids alone, as text
 * @param viewpoint from where in time ties and networks are looked at
 */
record ExtensionSettings(int limit, boolean idsOnly, Viewpoint viewpoint) {
    static final List<Setting> OFFERED = List.of(
            new Setting("limit", "Limit", "number", 0, "How many values to give at most; 0 for all", null),
            new Setting(
                    "content",
                    "Content",
                    "select",
                    "name",
                    "Give places, countries and networks as matched names, or by their codes alone",
                    List.of(new Choice("name", "Matched name"), new Choice("id", "Code"))),
            new Setting(
                    "asOf",
                    "As of",
                    "text",
                    "",
                    "The day on which partners and networks are looked at, such as 2009-06-30; today when empty",
                    null));

    private static final int MOST = 10_000;

    /** @param sent the settings that a client sends; forms send numbers as text */
    static ExtensionSettings read(JsonInput sent, ClockReading now) {
        if (sent.isGiven()) {
            sent.object("limit", "content", "asOf");
        }
        int limit =
                filled(sent.member("limit")).flatMap(one -> one.number(0, MOST)).orElse(0);
        return new ExtensionSettings(limit == 0 ? MOST : limit, idsOnly(sent.member("content")), viewpoint(sent, now));
    }

    private static boolean idsOnly(JsonInput content) {
        String word = filled(content).flatMap(JsonInput::text).orElse("name");
        if (!List.of("name", "id").contains(word)) {
            content.wrong(ParameterFault.NONE_OF.with(word, "name, id"));
        }
        return word.equals("id");
    }

    private static Viewpoint viewpoint(JsonInput sent, ClockReading now) {
        Optional<String> asOf = filled(sent.member("asOf")).flatMap(JsonInput::text);
        List<Mistake> mistakes = new ArrayList<>();
        Viewpoint viewpoint =
                ViewpointReader.read(asOf.map(day -> Map.of("asOf", day)).orElse(Map.of()), now, mistakes);
        mistakes.forEach(mistake -> sent.member("asOf").wrong(mistake.reason()));
        return viewpoint;
    }

    /** What users left empty in the form counts as not sent. */
    private static Optional<JsonInput> filled(JsonInput sent) {
        return Optional.of(sent).filter(one -> one.isGiven() && !"".equals(one.value()));
    }
}
