package nl.stedenband.editing.ownlist;

import nl.stedenband.registry.BilingualText;

/** Which of the parties ended a tie, as the municipality says it. */
enum EndingParty {
    US("us", "wij"),
    THEM("them", "zij");

    private final BilingualText word;

    EndingParty(String en, String nl) {
        word = new BilingualText(en, nl);
    }

    BilingualText word() {
        return word;
    }
}
