package nl.stedenband.registry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Of which network something is: the registry's own, of ties that Dutch authorities have, or that of the world around it. */
public enum Scope {
    NL,
    /** The registry's own network is part of it. */
    WORLD;

    /** How query files name the relationships and nodes of the world around, beside those of the registry. */
    private static final Pattern BESIDES = Pattern.compile("\\|(?:WORLD_[A-Z_]+|World[A-Z][A-Za-z]+)");

    /** The name of the parameter, and of the property that drawn things of the world bear. */
    public static final String PARAMETER = "scope";

    public static final List<String> WORDS =
            Stream.of(values()).map(Scope::word).toList();

    /** As a user writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The text of a query that is written for all the world, as in {@code TWINNED_WITH|WORLD_TWINNED_WITH}: where the registry's own
     * network is asked for it names nothing else, so that the graph looks at nothing else.
     */
    public String narrow(String query) {
        return this == WORLD ? query : BESIDES.matcher(query).replaceAll("");
    }

    /** What a parameter of a query says; the registry's own network where there is none. */
    public static Scope of(Object word) {
        return WORLD.word().equals(word) ? WORLD : NL;
    }

    /** Nothing where there is no such word. */
    public static Optional<Scope> parse(String text) {
        return Stream.of(values()).filter(one -> one.word().equals(text)).findFirst();
    }
}
