package nl.stedenband.editing.ownlist;

import nl.stedenband.registry.Text;

/** What a municipality can say of a tie. */
enum TieAnswer {
    STANDS("yes", "ja"),
    ENDED("ended", "beëindigd"),
    /** There is no such tie and there never was. */
    NEVER("never", "nooit");

    private final Text word;

    TieAnswer(String en, String nl) {
        word = new Text(en, nl);
    }

    Text word() {
        return word;
    }
}
