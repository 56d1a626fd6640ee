package nl.stedenband.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Kinds of partnership, under the names that the Dutch sources use. */
public enum TieKind {
    STEDENBAND(TieFamily.TWINNING),
    JUMELAGE(TieFamily.TWINNING),
    VRIENDSCHAPSBAND(TieFamily.TWINNING),
    SAMENWERKINGSVERBAND(TieFamily.TWINNING),
    /** The source lists a pair and nothing else. */
    UNKNOWN(TieFamily.TWINNING),
    PROJECT(TieFamily.PROJECT),
    CROSS_BORDER(TieFamily.CROSS_BORDER),
    CONTACT(TieFamily.CONTACT),
    OTHER(TieFamily.CONTACT);

    private final TieFamily family;

    TieKind(TieFamily family) {
        this.family = family;
    }

    public TieFamily family() {
        return family;
    }

    /** The name in files and answers: {@code cross-border}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The names of all kinds. */
    public static List<String> slugs() {
        return Arrays.stream(values()).map(TieKind::slug).toList();
    }

    /** @throws IllegalArgumentException when there is no such kind */
    public static TieKind ofSlug(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
