package nl.stedenband.exporting;

/** There is no room on disk to put the rest of an export aside; there is again when other exports are done. */
public final class SpoolFull extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param cause what the disk said; null when exports have as much of it as they may */
    public SpoolFull(Throwable cause) {
        super(
                "There is no room to put this file aside while it is made, as others are being made."
                        + " Please try again in some seconds, or narrow the question.",
                cause);
    }
}
