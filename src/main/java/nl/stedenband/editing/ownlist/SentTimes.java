package nl.stedenband.editing.ownlist;

import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.stedenband.registry.EdtfDate;
import nl.stedenband.registry.InvalidTime;
import nl.stedenband.registry.InvalidValue;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.SpelledDate;

/**
 * Times as people write them in a spreadsheet, and as it makes something else of them: of a day {@code 30-6-2019}, which can be
 * read, of a month {@code jun-19}, which can't, for it may be of any century.
 */
record SentTimes(LocalDate today) {
    private static final Pattern MONTH = Pattern.compile("\\p{L}{3,4}[. -]{1,2}\\d{2}|\\d{2}-\\p{L}{3,4}\\.?");

    /** @throws InvalidValue when it is no time, or has yet to come */
    EdtfDate read(String written) {
        String text = written.startsWith("'") ? written.substring(1) : written;
        EdtfDate time = date(text);
        if (time.possible().min() > today.toEpochDay()) {
            throw new InvalidValue(ParameterFault.YET_TO_COME, text);
        }
        return time;
    }

    private static EdtfDate date(String text) {
        if (MONTH.matcher(text).matches()) {
            throw new InvalidValue(ParameterFault.MONTH_OF_SPREADSHEET, text);
        }
        try {
            return EdtfDate.parse(SpelledDate.edtf(text));
        } catch (InvalidTime e) {
            throw new InvalidValue(ParameterFault.NO_TIME, text);
        }
    }
}
