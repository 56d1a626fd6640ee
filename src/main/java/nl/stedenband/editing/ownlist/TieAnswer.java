package nl.stedenband.editing.ownlist;

import nl.stedenband.registry.BilingualText;

/** What a municipality can say of a tie. */
enum TieAnswer {
    STANDS("yes", "ja"),
    ENDED("ended", "beëindigd"),
    /** There is no such tie and there never was. */
    NEVER("never", "nooit");

    private final BilingualText word;

    TieAnswer(String en, String nl) {
        word = new BilingualText(en, nl);
    }

    BilingualText word() {
        return word;
    }
}
