package nl.stedenband.editing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.EdtfDate;
import nl.stedenband.registry.EdtfInterval;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.InvalidTime;
import nl.stedenband.registry.InvalidValue;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.SpelledDate;
import nl.stedenband.registry.Validity;

/** Reads when something held, or was seen, from the fields of an edit. What is wrong is told to the form. */
final class EditTimes {
    private static final String OPEN = "..";

    private EditTimes() {}

    static Optional<EdtfDate> required(EditField field, FormInput form) {
        if (form.written(field.word()).isEmpty()) {
            form.wrong(field.word(), ParameterFault.MISSING);
        }
        return date(field, form);
    }

    static Optional<EdtfDate> date(EditField field, FormInput form) {
        return form.value(field.word(), text -> time(text, EdtfDate::parse));
    }

    /** A begin or an end: a date, or some time within bounds. */
    private static Optional<EdtfDate> bound(EditField field, FormInput form) {
        return form.value(field.word(), text -> time(text, EdtfDate::parseBound));
    }

    /** A date that isn't wholly in the future. */
    static Optional<EdtfDate> past(EditField field, LocalDate today, FormInput form) {
        Optional<EdtfDate> date = required(field, form);
        if (date.filter(one -> one.possible().min() > today.toEpochDay()).isPresent()) {
            form.wrong(field.word(), ParameterFault.YET_TO_COME, form.written(field.word()));
            return Optional.empty();
        }
        return date;
    }

    /** From since when until when, and when it was seen. */
    static Validity read(LocalDate today, FormInput form) {
        Validity when = held(form).map(Validity.UNDATED::withHeld).orElse(Validity.UNDATED);
        return seen(today, form).map(when::withSeen).orElse(when);
    }

    /** The end as a form has it: a date, {@code ..} where the source says that it goes on, nothing where it doesn't say. */
    static String end(EdtfInterval held) {
        return held.end().map(EdtfDate::text).orElse(held.isOpenEnded() ? OPEN : "");
    }

    private static Optional<EdtfInterval> held(FormInput form) {
        Optional<EdtfDate> since = bound(EditField.SINCE, form);
        boolean isOpen = form.written(EditField.UNTIL.word()).equals(OPEN);
        Optional<EdtfDate> until = isOpen ? Optional.empty() : bound(EditField.UNTIL, form);
        if (since.isEmpty() && until.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(EdtfInterval.parse(since.map(EdtfDate::text).orElse("")
                    + '/'
                    + until.map(EdtfDate::text).orElse(isOpen ? OPEN : "")));
        } catch (InvalidTime e) {
            form.wrong(EditField.UNTIL.word(), ParameterFault.ENDS_BEFORE_BEGIN);
            return Optional.empty();
        }
    }

    /** Nobody has seen what is yet to come, nor what has no end. */
    private static Optional<Edtf> seen(LocalDate today, FormInput form) {
        Optional<Edtf> seen = form.value(EditField.SEEN.word(), text -> time(text, Edtf::parse));
        Optional<Edtf> last = seen.flatMap(
                time -> time instanceof EdtfInterval interval ? interval.end().map(end -> end) : Optional.of(time));
        if (seen.isPresent()
                && last.filter(end -> end.possible().min() <= today.toEpochDay())
                        .isEmpty()) {
            form.wrong(EditField.SEEN.word(), ParameterFault.YET_TO_COME, form.written(EditField.SEEN.word()));
            return Optional.empty();
        }
        return seen;
    }

    private static <T> T time(String text, Function<String, T> read) {
        try {
            return read.apply(SpelledDate.edtf(text));
        } catch (InvalidTime e) {
            throw new InvalidValue(ParameterFault.NO_TIME, text);
        }
    }
}
