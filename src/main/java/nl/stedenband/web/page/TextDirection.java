package nl.stedenband.web.page;

/**
 * Keeps names that are written from right to left from turning round what stands beside them, such as the dash and the second
 * name of a tie: they are isolated, as in Unicode Standard Annex 9, section 2.4. Style sheets can't do that in titles and labels.
 */
final class TextDirection {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    private TextDirection() {}

    /** The name as it is when all of it runs from left to right. */
    static String isolated(String name) {
        return name.codePoints().anyMatch(TextDirection::turns)
                ? FIRST_STRONG_ISOLATE + name + POP_DIRECTIONAL_ISOLATE
                : name;
    }

    private static boolean turns(int sign) {
        return switch (Character.getDirectionality(sign)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE -> true;
            default -> false;
        };
    }
}
