package nl.stedenband.account.provider;

/** The provider can't be reached, doesn't know them, or says what it should not. */
final class IdentityProviderFailure extends Exception {
    private static final long serialVersionUID = 1L;

    IdentityProviderFailure(String message) {
        super(message);
    }

    IdentityProviderFailure(Throwable cause) {
        super(cause);
    }
}
