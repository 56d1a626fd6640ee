package nl.stedenband.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.stedenband.registry.AssertionId;
import nl.stedenband.registry.Citation;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.Statement;

/** What a source says, not recorded yet. */
public record AssertionDraft(Statement says, Citation cites) {

    /**
     * What tells it from all that other sources say, or this one elsewhere.
     *
     * @param round how often the same was recorded and retracted before
     */
    public String fingerprint(int round) {
        List<String> parts = new ArrayList<>(List.of(
                "editing",
                Integer.toString(round),
                cites.source().id(),
                cites.locator(),
                says.kind().slug(),
                says.when().held().map(Edtf::text).orElse(""),
                says.when().seen().map(Edtf::text).orElse(""),
                says.when().renewed().stream().map(Edtf::text).collect(Collectors.joining(" ")),
                Boolean.toString(says.when().denied())));
        says.participants().forEach(participant -> {
            parts.add(participant.role().slug());
            parts.add(participant.thing().key());
            parts.add(participant.as());
        });
        says.attributes().entrySet().stream()
                .map(entry -> entry.getKey().word() + '=' + entry.getValue())
                .sorted()
                .forEach(parts::add);
        return AssertionId.fingerprint(parts);
    }
}
