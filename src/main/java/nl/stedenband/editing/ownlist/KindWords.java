package nl.stedenband.editing.ownlist;

import nl.stedenband.registry.Text;
import nl.stedenband.registry.TieKind;

/** What kinds of tie are called in a list. */
final class KindWords {
    private KindWords() {}

    /** Sources call most of them by their Dutch names; so do both languages. */
    static Text of(TieKind kind) {
        return new Text(
                kind.slug(),
                switch (kind) {
                    case CROSS_BORDER -> "grensoverschrijdend";
                    case OTHER -> "anders";
                    case UNKNOWN -> "onbekend";
                    default -> kind.slug();
                });
    }
}
