package nl.stedenband.exchange.snapshot;

/** A file that is no snapshot, or not a whole one, or one that this release can't read; nothing of it is restored. */
public final class RefusedSnapshot extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RefusedSnapshot(String file, String reason) {
        super(file + ' ' + reason);
    }

    RefusedSnapshot(String file, String reason, Throwable cause) {
        super(file + ' ' + reason, cause);
    }
}
