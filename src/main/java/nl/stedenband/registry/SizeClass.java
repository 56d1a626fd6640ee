package nl.stedenband.registry;

/**
 * How large a municipality is, in the classes by which VNG counts ties.
 *
 * @see <a href="https://vng.nl">Mondiaal op eigen schaal, VNG 2009, table 2.1</a>
 */
public enum SizeClass {
    UNDER_10_000("0-10000", 0),
    UNDER_20_000("10000-20000", 10_000),
    UNDER_50_000("20000-50000", 20_000),
    UNDER_100_000("50000-100000", 50_000),
    FROM_100_000("100000+", 100_000);

    private final String word;
    private final long atLeast;

    SizeClass(String word, long atLeast) {
        this.word = word;
        this.atLeast = atLeast;
    }

    /** The class of a number of residents: the upper bound of a class belongs to the next. */
    public static SizeClass of(long residents) {
        SizeClass found = UNDER_10_000;
        for (SizeClass sizeClass : values()) {
            found = sizeClass.atLeast <= residents ? sizeClass : found;
        }
        return found;
    }

    /** Its bounds, as tables have them: {@code 20000-50000}, {@code 100000+}. */
    public String word() {
        return word;
    }
}
