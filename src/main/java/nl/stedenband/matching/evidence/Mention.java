package nl.stedenband.matching.evidence;

import java.util.List;

/**
 * That sources name something.
 *
 * @param told what they tell in their own words where they name it
 */
public record Mention(Topic topic, List<String> sources, List<Telling> told) {
    public Mention {
        sources = List.copyOf(sources);
        told = List.copyOf(told);
    }

    /** Whether a source that names it tells that the partner helped the municipality, and not the other way round. */
    public boolean isHelpFrom(PartyAbroad partner) {
        return told.stream().anyMatch(telling -> telling.isOfHelpFrom(partner.name()));
    }

    /** Whether a source that names it tells that one of the two helped the other. */
    public boolean saysWhoHelped(Town town, PartyAbroad partner) {
        return isHelpFrom(partner) || told.stream().anyMatch(telling -> telling.isOfHelpFrom(town.name()));
    }
}
