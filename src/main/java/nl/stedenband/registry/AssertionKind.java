package nl.stedenband.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What an assertion is about, and so which parts of the graph are drawn from it. */
public enum AssertionKind {
    /** A tie between two or more authorities. */
    PARTNERSHIP,
    /** A place belongs to a network. */
    MEMBERSHIP,
    /** Residents of a municipality come from a country. */
    ORIGIN,
    /** One municipality goes over into another. */
    SUCCESSION,
    /** Two ids are the same place. */
    IDENTITY,
    /** What a place, country, network, programme, organisation or typology is and is called. */
    DESCRIPTION,
    /** A published figure. */
    STATISTIC,
    /** Anything else that a source says about things of the registry: kept, cited, not drawn. */
    STATEMENT;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of all kinds. */
    public static List<String> slugs() {
        return Arrays.stream(values()).map(AssertionKind::slug).toList();
    }

    public static AssertionKind ofSlug(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT));
    }
}
