package nl.stedenband.web.desk;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Days to remember as a calendar.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545</a>
 */
final class CalendarText {
    /** Octets of a line without its end (3.1). */
    private static final int LONGEST_LINE = 75;

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    CalendarText() {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Stedenband//Desk//EN");
        line("CALSCALE:GREGORIAN");
        // of use to nobody, as days have no zone; but a calendar must have something in it (3.6)
        line("BEGIN:VTIMEZONE");
        line("TZID:UTC");
        line("BEGIN:STANDARD");
        line("DTSTART:19700101T000000");
        line("TZOFFSETFROM:+0000");
        line("TZOFFSETTO:+0000");
        line("END:STANDARD");
        line("END:VTIMEZONE");
    }

    /**
     * Adds a day.
     *
     * @param id the same for the same thing whenever it is read
     * @param changed when it was last changed
     */
    CalendarText day(String id, LocalDate day, Instant changed, String summary) {
        line("BEGIN:VEVENT");
        line("UID:" + id);
        line("DTSTAMP:" + STAMP.format(changed));
        line("DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day));
        line("SUMMARY:" + escaped(summary));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
        return this;
    }

    String end() {
        line("END:VCALENDAR");
        return text.toString();
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** Folds between characters, never within one. */
    private void line(String content) {
        int octets = 0;
        for (int at = 0; at < content.length(); at = content.offsetByCodePoints(at, 1)) {
            String character = content.substring(at, content.offsetByCodePoints(at, 1));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += more;
        }
        text.append("\r\n");
    }
}
