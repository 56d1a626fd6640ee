package nl.stedenband.matching.evidence;

import java.util.List;

/** That sources name something. */
public record Mention(Topic topic, List<String> sources) {
    public Mention {
        sources = List.copyOf(sources);
    }
}
