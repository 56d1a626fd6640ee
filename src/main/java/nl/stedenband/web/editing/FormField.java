package nl.stedenband.web.editing;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Locale;
import nl.stedenband.editing.EditField;
import nl.stedenband.registry.BilingualText;

/**
 * A field of a form with what stands in it.
 *
 * @param options to choose from; none where one writes
 * @param wrong what is wrong with what was written; null for nothing
 */
public record FormField(
        EditField field,
        String value,
        List<Option> options,
        @Nullable BilingualText wrong) {

    /**
     * What can be chosen.
     *
     * @param label in the language of the page
     */
    public record Option(String value, String label) {}

    /** How it is filled in. */
    public enum Form {
        /** It is given with the form and shown above it. */
        HIDDEN,
        CHOICE,
        WEB_ADDRESS,
        TEXT,
        LINE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Form form() {
        return switch (field) {
            case PARTNERSHIP, ASSERTION -> Form.HIDDEN;
            case MUNICIPALITY, NETWORK, COUNTRY, TIE_KIND, ENDED_BY, SOURCE, SOURCE_RANK -> Form.CHOICE;
            case SOURCE_URL -> Form.WEB_ADDRESS;
            default -> field.isLong() ? Form.TEXT : Form.LINE;
        };
    }
}
