package nl.stedenband.account;

import java.util.Locale;
import nl.stedenband.registry.BilingualText;

/** Why something isn't done with an account. */
public enum AccountRefusal {
    NAME,
    NAME_TAKEN,
    NO_ACCOUNT,
    NO_SECRET,
    PASSWORD_LENGTH,
    PASSWORD_EASY,
    PASSWORD_WRONG,
    PASSWORD_TWICE,
    LAST_ADMIN,
    NOTHING,
    NO_LINK,
    FIRST_MADE,
    NO_CODE,
    NO_IDENTITY,
    PROVIDER,
    SIGN_IN_WRONG,
    TOO_SOON,
    TOKEN_TERM,
    NO_TOKEN,
    TOKEN_PURPOSE,
    TOKEN_ROLES;

    /** What it says, as the properties have it. */
    public BilingualText text() {
        return BilingualText.of("refusal." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
