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
    /** Why it ended, in the source's words. */
    END_REASON,
    /** {@code direct}, {@code indirect} or {@code none}: whether residents come from that very place. */
    TRANSLOCAL,
    /** Names of attributes and roles that are a reading, not the source's words, with commas between. */
    READINGS,
    NOTE,
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
    LATITUDE,
    LONGITUDE,
    /** Inhabitants. */
    POPULATION,
    /** The day for which {@link #POPULATION} holds. */
    POPULATION_ON,
    /** The first day of a municipality, network or programme, EDTF. */
    BEGINS,
    /** The last day, EDTF. */
    ENDS,
    /** Whether VNG and NCDO count it among the countries of origin: {@code true}. */
    COUNTRY_OF_ORIGIN,
    GEONAMES_ID,
    TOOI,
    FUNDER,
    MANAGER,
    URL,
    /** Rank in a list as printed. */
    ORDER,
    /** The calendar year of a figure. */
    YEAR,
    /** Residents of an origin. */
    RESIDENTS,
    /** The least that {@link #RESIDENTS} can be, where it is an estimate. */
    RESIDENTS_LOW,
    /** The most that {@link #RESIDENTS} can be, where it is an estimate. */
    RESIDENTS_HIGH,
    /** Share of the inhabitants, in per cent. */
    SHARE,
    /** {@code wholly} or {@code in-part}. */
    EXTENT,
    /** Title of a table. */
    TITLE,
    ROW,
    COLUMN,
    /** The figure, a number, where the printed one is a number. */
    VALUE,
    /** The figure as printed. */
    PRINTED,
    UNIT;

    /** The name in the graph, in camel case: {@code tieKind}. */
    public String word() {
        StringBuilder word = new StringBuilder();
        for (String part : name().toLowerCase(Locale.ROOT).split("_")) {
            word.append(word.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return word.toString();
    }
}
