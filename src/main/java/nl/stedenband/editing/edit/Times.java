package nl.stedenband.editing.edit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.EdtfDate;
import nl.stedenband.registry.EdtfInterval;
import nl.stedenband.registry.Fault;
import nl.stedenband.registry.InvalidTime;
import nl.stedenband.registry.InvalidValue;
import nl.stedenband.registry.Validity;
import nl.stedenband.registry.WrittenForm;

/** Reads when something held, or was seen, from the fields of an edit. What is wrong is told to the form. */
final class Times {
    private Times() {}

    static Optional<EdtfDate> required(EditField field, WrittenForm form) {
        if (form.written(field.word()).isEmpty()) {
            form.wrong(field.word(), Fault.MISSING);
        }
        return date(field, form);
    }

    static Optional<EdtfDate> date(EditField field, WrittenForm form) {
        return form.value(field.word(), text -> time(text, EdtfDate::parse));
    }

    /** From since when until when, and when it was seen. */
    static Validity read(LocalDate today, WrittenForm form) {
        Optional<EdtfDate> since = date(EditField.SINCE, form);
        Optional<EdtfDate> until = date(EditField.UNTIL, form);
        Validity when = held(since, until, form).map(Validity.UNDATED::withHeld).orElse(Validity.UNDATED);
        return seen(today, form).map(when::withSeen).orElse(when);
    }

    /** Nothing where neither is known. Without an end it goes on, as far as the source knows. */
    static Optional<EdtfInterval> held(Optional<EdtfDate> since, Optional<EdtfDate> until, WrittenForm form) {
        if (since.isEmpty() && until.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(EdtfInterval.parse(since.map(EdtfDate::text).orElse("")
                    + '/'
                    + until.map(EdtfDate::text).orElse("..")));
        } catch (InvalidTime e) {
            form.wrong(EditField.UNTIL.word(), Fault.ENDS_BEFORE_BEGIN);
            return Optional.empty();
        }
    }

    /** Nobody has seen what is yet to come. */
    static Optional<Edtf> seen(LocalDate today, WrittenForm form) {
        Optional<Edtf> seen = form.value(EditField.SEEN.word(), text -> time(text, Edtf::parse));
        if (seen.filter(time -> time.possible().min() > today.toEpochDay()).isPresent()) {
            form.wrong(EditField.SEEN.word(), Fault.YET_TO_COME, form.written(EditField.SEEN.word()));
            return Optional.empty();
        }
        return seen;
    }

    private static <T> T time(String text, Function<String, T> read) {
        try {
            return read.apply(text);
        } catch (InvalidTime e) {
            throw new InvalidValue(Fault.NO_TIME, text);
        }
    }
}
