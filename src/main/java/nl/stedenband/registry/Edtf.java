package nl.stedenband.registry;

/**
 * A time as the sources give it, written in EDTF (ISO 8601-2): a date of level 0 or with the level 1 marks
 * {@code 1975~ 1975? 1975% 199X 19XX}, some time within bounds (level 2: {@code [..2010] [2021..2023]}), or an interval of such dates, {@code 2005/..} (known to go on), {@code 2005/} (end
 * unknown), {@code /2009} (begin unknown) and {@code ../2009}.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">Extended Date/Time Format, Library of Congress</a>
 */
public sealed interface Edtf permits EdtfDate, EdtfInterval {
    /** The expression as it is written. */
    String text();

    /** The days on which it may have been, from the earliest to the latest. */
    DayRange possible();

    /**
     * Reads an expression.
     *
     * @throws InvalidTime when the text is none of the forms above or names a day that does not exist
     */
    static Edtf parse(String text) {
        return text.indexOf('/') < 0 ? EdtfDate.parse(text) : EdtfInterval.parse(text);
    }
}
