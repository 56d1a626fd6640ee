package nl.stedenband.matching.evidence;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import nl.stedenband.registry.PlaceNames;

/**
 * What a source tells of a tie in a few words.
 *
 * @param initiative who began it, where it says so
 */
public record Telling(Optional<String> initiative, String note) {
    /** What who helps does, as sources say it in Dutch or English. */
    private static final Set<String> HELPED = Set.of(
            "adopteerde",
            "bood",
            "doneerde",
            "gaf",
            "hielp",
            "hielpen",
            "schonk",
            "steunde",
            "stuurde",
            "zond",
            "adopted",
            "donated",
            "gave",
            "helped",
            "sent",
            "supported");

    private static final String ITS_RESIDENTS = "inwoners";

    /**
     * Whether a clause begins with a place that helps: Albany sent relief goods. Residents who helped are those of the place that began
     * the tie.
     */
    boolean isOfHelpFrom(String place) {
        String folded = PlaceNames.fold(place);
        boolean placeBegan =
                initiative.map(PlaceNames::fold).filter(folded::equals).isPresent();
        return Arrays.stream(note.split("[;.:]"))
                .map(PlaceNames::fold)
                .anyMatch(clause -> isHelpBy(folded, clause) || placeBegan && isHelpBy(ITS_RESIDENTS, clause));
    }

    private static boolean isHelpBy(String who, String clause) {
        return HELPED.stream().anyMatch(verb -> (clause + ' ').startsWith(who + ' ' + verb + ' '));
    }
}
