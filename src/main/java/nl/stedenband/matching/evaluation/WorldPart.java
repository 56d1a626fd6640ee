package nl.stedenband.matching.evaluation;

import java.util.Optional;

/** A part of the world as evaluations tell it apart; the regions of countries are parts of these. */
enum WorldPart {
    EUROPE("europe"),
    AFRICA("africa"),
    ASIA("asia"),
    AMERICA("america"),
    OCEANIA("oceania"),
    UNKNOWN("unknown");

    private final String word;

    WorldPart(String word) {
        this.word = word;
    }

    /** The word for it in keys of texts. */
    String word() {
        return word;
    }

    /** @param region that a country lies in, such as {@code west-africa} */
    static WorldPart of(Optional<String> region) {
        if (region.isEmpty()) {
            return UNKNOWN;
        }
        if (region.get().equals("caribbean")) {
            return AMERICA;
        }
        for (WorldPart worldPart : values()) {
            if (region.get().endsWith(worldPart.word)) {
                return worldPart;
            }
        }
        return UNKNOWN;
    }
}
