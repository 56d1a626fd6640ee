package nl.stedenband.account;

import java.util.regex.Pattern;
import nl.stedenband.registry.Recording;

/**
 * What stands for an account in the log and in the record of what it asserts. It says nothing of the person: when the account is erased,
 * what was done stays, and nobody can tell who it was. Nobody outside is told it: {@link Recording#told}.
 */
public record AccountId(String value) {
    private static final Pattern FORM = Pattern.compile(Recording.ACCOUNT + "[0-9a-f]{16}");

    public AccountId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("'%s' is not the id of an account".formatted(value));
        }
    }

    /** @throws AccountRefused when it can be the id of no account */
    public static AccountId parse(String written) {
        if (!FORM.matcher(written).matches()) {
            throw new AccountRefused(AccountRefusal.NO_ACCOUNT);
        }
        return new AccountId(written);
    }

    static AccountId made() {
        return new AccountId(Recording.ACCOUNT + RandomCode.hexadecimal(8));
    }

    @Override
    public String toString() {
        return value;
    }
}
