package nl.stedenband.account;

/** The rights that rules name, as {@code @Secured(Rights.DESK)}: the words of the roles, and one that all have who signed in. */
public final class Rights {
    /** The word of {@link AccountRole#EDITOR}. */
    public static final String EDITOR = "editor";

    /** The word of {@link AccountRole#DESK}. */
    public static final String DESK = "desk";

    /** The word of {@link AccountRole#ADMIN}. */
    public static final String ADMIN = "admin";

    /** Of who signed in by all that the account asks for, in person: a program with a token may not change the account itself. */
    public static final String OWN_ACCOUNT = "own-account";

    /** Of the program that collects metrics; no account has it. */
    public static final String METRICS = "metrics";

    private Rights() {}
}
