package nl.stedenband.account.provider;

/** The provider can't be reached, doesn't know them, or says what it should not. */
final class ProviderFailure extends Exception {
    private static final long serialVersionUID = 1L;

    ProviderFailure(String message) {
        super(message);
    }

    ProviderFailure(Throwable cause) {
        super(cause);
    }
}
