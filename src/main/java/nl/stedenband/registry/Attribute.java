package nl.stedenband.registry;

import java.util.Locale;

/** A property that a source gives to what it speaks of. Values are kept as the reader normalised them, in text. */
public enum Attribute {
    /** Kind of partnership, a {@link TieKind#slug()}. */
    TIE_KIND,
    /** The village, part of the municipality, in whose name the tie is. */
    VILLAGE,
    /** How it began and on whose initiative, in the source's words. */
    INITIATIVE,
    /** Which of the phases of a tie a source speaks of, counted from 1. */
    PHASE(Form.WHOLE_NUMBER),
    /** When that phase was, EDTF; sources mostly give no more than the order. */
    PHASE_TIME(Form.TIME),
    /** Why it ended, in the source's words. */
    END_REASON,
    /** {@code direct}, {@code indirect} or {@code none}: whether residents come from that very place. */
    TRANSLOCAL,
    /** {@code world} for what is told of the world around, see {@link Scope}; what Dutch authorities have has none. */
    SCOPE,
    /** Names of attributes and roles that are a reading, not the source's words, with commas between. */
    READINGS,
    NOTE,
    /** What was measured of a tie, as a result. */
    INDICATOR,
    /** What was measured before, in the words of the source. */
    BASELINE,
    /** What was hoped for. */
    TARGET,
    /** What was reached. */
    ACTUAL,
    /** What a {@link AssertionKind#STATEMENT} says, in the source's words or our short of them. */
    TEXT,
    /** What sort of statement, typology or organisation. */
    TYPE,
    NAME,
    NAME_NL,
    NAME_EN,
    /** Other names, one a line. */
    OTHER_NAMES,
    /** What sources write for it although it is not its name, such as England for the United Kingdom; one a line. */
    ALSO_WRITTEN,
    LATITUDE(Form.NUMBER),
    LONGITUDE(Form.NUMBER),
    /** Inhabitants. */
    POPULATION(Form.WHOLE_NUMBER),
    /** The day for which {@link #POPULATION} holds. */
    POPULATION_ON,
    /** The first day of a municipality, network or programme, EDTF. */
    BEGINS(Form.TIME),
    /** The last day, EDTF. */
    ENDS(Form.TIME),
    /** Whether VNG and NCDO count it among the countries of origin: {@code true}. */
    COUNTRY_OF_ORIGIN,
    GEONAMES_ID(Form.WHOLE_NUMBER),
    TOOI,
    FUNDER,
    MANAGER,
    URL,
    /** Rank in a list as printed. */
    ORDER(Form.WHOLE_NUMBER),
    /** The calendar year of a figure. */
    YEAR(Form.WHOLE_NUMBER),
    /** Residents of an origin. */
    RESIDENTS(Form.WHOLE_NUMBER),
    /** The least that {@link #RESIDENTS} can be, where it is an estimate. */
    RESIDENTS_LOW(Form.WHOLE_NUMBER),
    /** The most that {@link #RESIDENTS} can be, where it is an estimate. */
    RESIDENTS_HIGH(Form.WHOLE_NUMBER),
    /** Share of the inhabitants, in per cent. */
    SHARE(Form.NUMBER),
    /** {@code wholly} or {@code in-part}. */
    EXTENT,
    /** Title of a table. */
    TITLE,
    ROW,
    COLUMN,
    /** The figure, a number, where the printed one is a number. */
    VALUE(Form.NUMBER),
    /** The figure as printed. */
    PRINTED,
    UNIT;

    private final Form form;

    /** What the text of a value is. */
    private enum Form {
        TEXT,
        WHOLE_NUMBER,
        NUMBER,
        TIME
    }

    Attribute() {
        this(Form.TEXT);
    }

    Attribute(Form form) {
        this.form = form;
    }

    /** The name in the graph, in camel case: {@code tieKind}. */
    public String word() {
        StringBuilder word = new StringBuilder();
        for (String part : name().toLowerCase(Locale.ROOT).split("_")) {
            word.append(word.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return word.toString();
    }

    /** @throws IllegalArgumentException when no attribute has that name */
    public static Attribute ofWord(String word) {
        for (Attribute attribute : values()) {
            if (attribute.word().equals(word)) {
                return attribute;
            }
        }
        throw new IllegalArgumentException("'%s' is no attribute".formatted(word));
    }

    /** @throws IllegalArgumentException when the attribute can't have this value */
    void check(String value) {
        try {
            switch (form) {
                case WHOLE_NUMBER -> whole(value);
                case NUMBER -> finite(value);
                case TIME -> Edtf.parse(value);
                case TEXT -> {
                    // any text will do
                }
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'%s' is no number, as '%s' must be".formatted(value, word()), e);
        }
    }

    /** In the digits that all who read it know. */
    private static void whole(String value) {
        if (!value.matches("[+-]?\\d+")) {
            throw new NumberFormatException();
        }
        Long.parseLong(value);
    }

    private static void finite(String value) {
        if (!Double.isFinite(Double.parseDouble(value))) {
            throw new NumberFormatException();
        }
    }
}
