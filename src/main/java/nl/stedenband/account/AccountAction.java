package nl.stedenband.account;

import java.util.Locale;

/** What is done with accounts. */
public enum AccountAction implements LoggedAction {
    ACCOUNT_ADDED,
    ACCOUNT_REMOVED,
    ACCOUNT_RESET,
    ROLES_CHANGED,
    PASSWORD_SET,
    SECOND_FACTOR_SET,
    RECOVERY_CODE_USED,
    LINK_MADE,
    IDENTITY_LINKED,
    TOKEN_MADE,
    TOKEN_REVOKED,
    SESSION_BEGUN,
    SESSION_ENDED;

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-').replaceFirst("-(?=[a-z]+$)", ".");
    }
}
