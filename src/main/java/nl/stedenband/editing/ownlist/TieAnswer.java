package nl.stedenband.editing.ownlist;

import java.util.Locale;
import nl.stedenband.registry.BilingualText;

/** What a municipality can say of a tie. */
enum TieAnswer {
    STANDS,
    ENDED,
    /** There is no such tie and there never was. */
    NEVER;

    /** What it is called in a list. */
    BilingualText word() {
        return BilingualText.of("ownlist.answer." + name().toLowerCase(Locale.ROOT));
    }
}
