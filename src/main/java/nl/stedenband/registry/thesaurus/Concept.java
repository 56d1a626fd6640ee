package nl.stedenband.registry.thesaurus;

import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.ThingId;

/**
 * A subject, whatever sources call it.
 *
 * @param id of a theme, a policy field or a motive
 * @param broader ids of the concepts that it is part of, the nearest only
 * @param note in Dutch: what it takes in; empty where the labels say it
 */
public record Concept(ThingId id, BilingualText preferred, OtherLabels others, List<String> broader, String note) {
    public Concept {
        broader = List.copyOf(broader);
    }

    /** What it is called besides its preferred label, by language. */
    public record OtherLabels(List<String> nl, List<String> en) {
        public OtherLabels {
            nl = List.copyOf(nl);
            en = List.copyOf(en);
        }
    }

    /** All labels, the preferred ones first. */
    public List<String> labels() {
        return Stream.of(List.of(preferred.nl(), preferred.en()), others.nl(), others.en())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
