package nl.stedenband.editing.ownlist;

import nl.stedenband.registry.Text;

/** Which of the parties ended a tie, as the municipality says it. */
enum EndingParty {
    US("us", "wij"),
    THEM("them", "zij");

    private final Text word;

    EndingParty(String en, String nl) {
        word = new Text(en, nl);
    }

    Text word() {
        return word;
    }
}
