package nl.stedenband.account;

import io.micronaut.core.annotation.Nullable;

/**
 * Who does something, and from where.
 *
 * @param account null for who isn't signed in
 * @param origin the network address, or the command line
 */
public record Actor(@Nullable AccountId account, String origin) {

    /** Somebody who isn't signed in. */
    public static Actor stranger(String origin) {
        return new Actor(null, origin);
    }

    /** Whoever may start commands on this machine. */
    public static Actor onCommandLine() {
        return new Actor(null, "command line of " + System.getProperty("user.name"));
    }

    /** The same as somebody who has shown meanwhile whose account it is. */
    Actor as(AccountId shown) {
        return new Actor(shown, origin);
    }
}
