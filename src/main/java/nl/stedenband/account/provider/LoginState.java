package nl.stedenband.account.provider;

import java.util.Optional;

/**
 * What the browser keeps while somebody is at the provider, so that nobody else can come back in their place.
 *
 * @param state is sent along and comes back
 * @param nonce stands in what the provider signs
 * @param verifier shows that who asks for that is who sent them (RFC 7636)
 * @param then where to go afterwards
 */
record LoginState(String state, String nonce, String verifier, String then) {
    private static final String BETWEEN = "~";

    String written() {
        return String.join(BETWEEN, state, nonce, verifier, then);
    }

    static Optional<LoginState> read(String written) {
        String[] parts = written.split(BETWEEN, -1);
        return parts.length == 4
                ? Optional.of(new LoginState(parts[0], parts[1], parts[2], parts[3]))
                : Optional.empty();
    }
}
