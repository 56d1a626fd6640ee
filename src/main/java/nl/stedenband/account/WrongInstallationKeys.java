package nl.stedenband.account;

/** What is kept of accounts was sealed with another secret than the one that the installation has now. */
public final class WrongInstallationKeys extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongInstallationKeys(Throwable cause) {
        super(
                "the accounts in this database were kept with another secret. Give the one of before in STEDENBAND_SECRET,"
                        + " or remove all accounts with stedenband user remove --all.",
                cause);
    }
}
