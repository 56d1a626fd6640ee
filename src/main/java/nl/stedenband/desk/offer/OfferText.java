package nl.stedenband.desk.offer;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.stedenband.graph.thing.Named;

/**
 * What a municipality offers.
 *
 * @param themes ids of concepts
 * @param hours a year
 * @param function of who would come; no person
 */
@Serdeable
public record OfferText(Named town, List<String> themes, int hours, String function) {
    public static final int MOST_HOURS = 2000;

    public OfferText {
        themes = List.copyOf(themes);
    }
}
