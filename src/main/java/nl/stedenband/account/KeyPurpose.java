package nl.stedenband.account;

/** What a key of the installation is for; what is made with the one is worth nothing to the other. */
public enum KeyPurpose {
    NAME,
    PASSWORD,
    SESSION,
    COOKIE,
    FORM,
    DEVICE,
    TOKEN,
    LINK,
    SECOND_FACTOR,
    RECOVERY_CODE,
    IDENTITY,
    PROVIDER,
    ORIGIN,
    ATTEMPT,
    FIRST_ACCOUNT,
    CALENDAR,
    /** What is kept in the ledger. */
    LEDGER
}
