package nl.stedenband.registry;

/** Kinds of tie that are one partnership when the same parties have them. */
public enum TieFamily {
    TWINNING,
    PROJECT,
    CROSS_BORDER,
    CONTACT
}
