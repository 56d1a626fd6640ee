package nl.stedenband.editing.ownlist;

import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.TieKind;

/** What kinds of tie are called in a list. */
final class TieKindWords {
    private TieKindWords() {}

    /** Sources call most of them by their Dutch names; so do both languages. */
    static BilingualText of(TieKind kind) {
        return BilingualText.of("ownlist.kind." + kind.slug());
    }
}
