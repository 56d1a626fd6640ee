package nl.stedenband.desk.request;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.InvalidValue;
import nl.stedenband.registry.Mailbox;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.naming.CountryCode;

/** Finds all that is wrong in the fields of a request at once. */
record FieldCheck(Map<RequestField, String> fields) {
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 4000;
    private static final int MOST_INHABITANTS = 100_000_000;
    private static final int HOURS_OF_A_WEEK = 168;

    List<Mistake> mistakes() {
        List<Mistake> mistakes = new ArrayList<>();
        fields.forEach((field, text) -> {
            try {
                check(field, text);
            } catch (InvalidValue e) {
                mistakes.add(new Mistake(field.word(), e.reason()));
            }
        });
        if (mistakes.isEmpty()) {
            checkRange(RequestField.AT_LEAST, RequestField.BELOW, mistakes);
            checkRange(RequestField.PROGRAMME_AT_LEAST, RequestField.PROGRAMME_BELOW, mistakes);
        }
        return mistakes;
    }

    /** What besides can't be in a request that is written down on a day; what was kept before such a check stays to be read. */
    List<Mistake> mistakesOn(LocalDate today) {
        List<Mistake> mistakes = new ArrayList<>();
        if (fields.isEmpty()) {
            RequestField.NEEDED.forEach(
                    field -> mistakes.add(new Mistake(field.word(), ParameterFault.MISSING.with())));
        }
        String country = fields.get(RequestField.COUNTRY);
        if (country != null
                && CountryCode.find(country)
                        .filter(found -> found.value().equals(country))
                        .isEmpty()) {
            mistakes.add(new Mistake(RequestField.COUNTRY.word(), ParameterFault.NO_COUNTRY.with(country)));
        }
        LocalDate received = day(RequestField.RECEIVED);
        LocalDate term = day(RequestField.TERM);
        if (received != null && received.isAfter(today)) {
            mistakes.add(new Mistake(RequestField.RECEIVED.word(), ParameterFault.YET_TO_COME.with(received)));
        }
        if (received != null && term != null && term.isBefore(received)) {
            mistakes.add(new Mistake(RequestField.TERM.word(), ParameterFault.BEFORE_RECEIPT.with()));
        }
        return mistakes;
    }

    private @Nullable LocalDate day(RequestField field) {
        String text = fields.get(field);
        return text == null ? null : FormInput.dayOf(text);
    }

    private static void check(RequestField field, String text) {
        switch (field.form()) {
            case MAILBOX -> Mailbox.check(text);
            case DAY -> FormInput.dayOf(text);
            case NUMBER -> checkNumber(text, field == RequestField.HOURS ? HOURS_OF_A_WEEK : MOST_INHABITANTS);
            case COUNTRY ->
                require(ThingId.parse(ThingKind.COUNTRY, text).isPresent(), ParameterFault.NO_COUNTRY, text);
            case PARTNER ->
                require(
                        ThingId.parse(ThingKind.PARTNER_CITY, text).isPresent(),
                        ParameterFault.NO_ID,
                        text,
                        "partner city");
            case LINE -> checkText(text, LONGEST_LINE);
            case LIST, TEXT -> checkText(text, LONGEST_TEXT);
        }
    }

    private static void checkNumber(String text, int most) {
        require(
                text.matches("\\d{1,9}") && Long.parseLong(text) <= most,
                ParameterFault.NOT_WHOLE_FROM_TO,
                text,
                0,
                most);
    }

    private static void checkText(String text, int longest) {
        require(text.length() <= longest, ParameterFault.TOO_LONG, text.length(), longest);
        Mailbox.checkText(text);
    }

    private void checkRange(RequestField atLeast, RequestField below, List<Mistake> mistakes) {
        if (fields.containsKey(atLeast)
                && fields.containsKey(below)
                && Long.parseLong(fields.get(atLeast)) >= Long.parseLong(fields.get(below))) {
            mistakes.add(new Mistake(below.word(), ParameterFault.NOT_GREATER.with(atLeast.label())));
        }
    }

    private static void require(boolean fulfilled, ParameterFault otherwise, Object... values) {
        if (!fulfilled) {
            throw new InvalidValue(otherwise, values);
        }
    }
}
