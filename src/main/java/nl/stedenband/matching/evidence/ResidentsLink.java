package nl.stedenband.matching.evidence;

import java.util.List;
import nl.stedenband.registry.ThingId;

/**
 * That residents of a municipality come from a place abroad or from around it.
 *
 * @param kin of the tie whose sources say so
 * @param partnerships whose sources say so, also such as were not there on the day
 * @param degree {@code direct} from in and around the place, {@code indirect} from the wider region
 */
public record ResidentsLink(
        ThingId town, PartyAbroad place, String kin, List<String> partnerships, String degree, List<String> sources) {
    public ResidentsLink {
        partnerships = List.copyOf(partnerships);
        sources = List.copyOf(sources);
    }

    public boolean isDirect() {
        return degree.equals("direct");
    }
}
