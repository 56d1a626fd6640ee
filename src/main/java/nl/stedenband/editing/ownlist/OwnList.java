package nl.stedenband.editing.ownlist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.BilingualText;

/**
 * What the registry has of a municipality's ties, to be held against what it says itself.
 *
 * @param firstDay of the municipality, as an epoch day; the earliest that there is where nobody knows it
 * @param today the day on which it is asked
 * @param ties ended ones too, for one may turn out to stand
 */
public record OwnList(Named municipality, long firstDay, LocalDate today, List<OwnTie> ties, ListedNames names) {
    public OwnList {
        ties = List.copyOf(ties);
    }

    /** Those that the municipality is asked about, also where nothing was seen of them for long. */
    public List<OwnTie> asked() {
        return ties.stream().filter(tie -> !tie.isEnded()).toList();
    }

    Optional<OwnTie> find(String partnership) {
        return ties.stream()
                .filter(tie -> tie.partnership().equals(partnership))
                .findFirst();
    }

    /** What a column for reading says of a tie, which is nothing for one to fill in. */
    BilingualText cell(OwnTie own, ListColumn column) {
        return switch (column) {
            case MUNICIPALITY -> same(municipality.id());
            case PARTNERSHIP -> same(own.partnership());
            case PARTNER -> names.of(own.partners());
            case COUNTRY -> optional(own.tie().country());
            case KIND -> TieKindWords.of(own.kind());
            case KNOWN_SINCE -> same(own.tie().since());
            case KNOWN_UNTIL -> same(own.tie().until());
            case LAST_SEEN -> same(own.tie().lastSeen());
            case INHERITED_FROM -> optional(own.tie().inheritedFrom());
            case SOURCES -> same(String.join(" | ", own.tie().sources()));
            case ANSWER, SINCE, ENDED_ON, ENDED_BY, END_REASON, THEME, HOURS, FUNCTION, UNTIL -> same("");
        };
    }

    private BilingualText optional(Named thing) {
        return thing == null ? same("") : names.of(thing);
    }

    private static BilingualText same(String text) {
        return new BilingualText(text == null ? "" : text, text == null ? "" : text);
    }
}
