package nl.stedenband.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody signs in as: a mail address or a name, folded so that capitals don't matter. It is kept sealed, and found by its
 * mark.
 *
 * @param folded in lower case
 */
public record AccountName(String folded) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._+-]{0,63}(@[a-z0-9.-]{1,190})?");

    public AccountName {
        if (!FORM.matcher(folded).matches()) {
            throw new IllegalArgumentException("this is no name of an account");
        }
    }

    /** Nothing where this can be the name of no account. */
    public static Optional<AccountName> of(String written) {
        String folded = written.strip().toLowerCase(Locale.ROOT);
        return FORM.matcher(folded).matches() ? Optional.of(new AccountName(folded)) : Optional.empty();
    }

    /** Names are not for messages and logs. */
    @Override
    public String toString() {
        return "the name of an account";
    }
}
