package nl.stedenband.account.http;

/** A token that was never given, was revoked, or is past its end. */
public final class InvalidAccessToken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InvalidAccessToken() {
        super("This token is not one of ours, was revoked, or is past its end.");
    }
}
