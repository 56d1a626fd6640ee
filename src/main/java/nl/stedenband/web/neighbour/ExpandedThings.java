package nl.stedenband.web.neighbour;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.ThingId;

/** The things of a network whose neighbours are shown, as an address names them: keys with commas between. */
public final class ExpandedThings {
    /** More would be no picture any more. */
    private static final int MOST = 100;

    private ExpandedThings() {}

    /**
     * Those that are keys; each that is none becomes a mistake in {@code open}.
     *
     * @param mistakes is added to
     */
    public static List<ThingId> read(String written, List<Mistake> mistakes) {
        List<ThingId> open = new ArrayList<>();
        Stream.of(written.split(","))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .distinct()
                .limit(MOST)
                .forEach(key -> ThingId.parseKey(key)
                        .ifPresentOrElse(
                                open::add, () -> mistakes.add(new Mistake("open", ParameterFault.NO_KEY.with(key)))));
        return open;
    }

    /** As {@link #read} takes it. */
    public static String write(List<ThingId> open) {
        return open.stream().map(ThingId::key).collect(Collectors.joining(","));
    }
}
