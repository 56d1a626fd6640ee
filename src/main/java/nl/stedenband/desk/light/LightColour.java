package nl.stedenband.desk.light;

import java.util.Locale;

/** How much care a country or partner takes, the least first. */
public enum LightColour {
    GREEN,
    /** Ask within the desk before. */
    ORANGE,
    /** Nobody is approached unless a second officer agrees. */
    RED;

    /** In forms and keys of texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
