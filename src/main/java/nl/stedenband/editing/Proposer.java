package nl.stedenband.editing;

import java.util.Locale;

/** Who proposes a change, and so how many editors have to agree: two pairs of eyes that are known see all that holds. */
public enum Proposer {
    /** Anyone with a mail address, which nobody verified. */
    STRANGER(2),
    /** An editor, who has looked already. */
    EDITOR(1),
    /** A municipality about its own ties: the registry cites its word, and an editor sees that it is its. */
    MUNICIPALITY(1);

    private final int editors;

    Proposer(int editors) {
        this.editors = editors;
    }

    /** How many editors have to agree, other than who proposes. */
    public int editors() {
        return editors;
    }

    /** In keys of texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
