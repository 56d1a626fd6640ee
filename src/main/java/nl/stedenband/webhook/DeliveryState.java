package nl.stedenband.webhook;

import java.util.Locale;

/** What has become of a delivery. */
public enum DeliveryState {
    WAITING,
    SENT,
    /** It was tried as often as it is. */
    FAILED,
    /** The webhook was turned off before it was sent. */
    DROPPED;

    /** In the graph and in keys of texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
