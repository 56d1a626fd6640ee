package nl.stedenband.web.call;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stedenband.desk.call.CallCriterion;
import nl.stedenband.desk.call.CallText;
import nl.stedenband.desk.call.CallWords;
import nl.stedenband.registry.DutchTime;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidValue;
import nl.stedenband.registry.Mailbox;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.web.desk.LocalCountryNames;

/** Reads what an officer writes for a call. No mail address and no telephone number comes into it. */
@Singleton
final class CallForm {
    /** More than officers can weigh against each other. */
    static final int MOST_CRITERIA = 4;

    static final int LONGEST_LINE = 200;
    static final int LONGEST_TEXT = 4000;

    private static final String COUNTRY = "call-country";
    private static final String TERM = "call-term";

    private final CallThemes callThemes;
    private final LocalCountryNames countries;
    private final Clock clock;

    CallForm(CallThemes callThemes, LocalCountryNames countries, Clock clock) {
        this.callThemes = callThemes;
        this.countries = countries;
        this.clock = clock;
    }

    /** @throws InvalidQuestion naming all that is wrong */
    CallText read(FormInput sent) {
        CallWords title = words(sent, "call-title", LONGEST_LINE);
        CallWords text = words(sent, "call-text", LONGEST_TEXT);
        List<String> themes = callThemes.read(sent, "call-themes");
        String country = country(sent);
        Optional<LocalDate> term = term(sent);
        List<CallCriterion> criteria = criteria(sent);
        sent.check();
        return new CallText(title, text, themes, country, term.orElseThrow(), criteria);
    }

    private static CallWords words(FormInput sent, String field, int longest) {
        return new CallWords(text(sent, field + "-nl", longest), text(sent, field + "-en", longest));
    }

    /** What has to be written, and holds no contacts; empty where it can't be taken, which is told. */
    static String text(FormInput sent, String field, int longest) {
        if (sent.written(field).isEmpty()) {
            sent.wrong(field, ParameterFault.MISSING);
        }
        return sent.value(field, written -> checked(written, longest)).orElse("");
    }

    private static String checked(String written, int longest) {
        if (written.length() > longest) {
            throw new InvalidValue(ParameterFault.TOO_LONG, written.length(), longest);
        }
        Mailbox.checkNoContact(written);
        return written;
    }

    private String country(FormInput sent) {
        String code = sent.written(COUNTRY);
        if (code.isEmpty()) {
            sent.wrong(COUNTRY, ParameterFault.MISSING);
        } else if (countries.abroad().stream().noneMatch(country -> country.id().equals(code))) {
            sent.wrong(COUNTRY, ParameterFault.NO_COUNTRY, code);
        }
        return code;
    }

    private Optional<LocalDate> term(FormInput sent) {
        if (sent.written(TERM).isEmpty()) {
            sent.wrong(TERM, ParameterFault.MISSING);
        }
        Optional<LocalDate> term = sent.day(TERM);
        term.filter(day -> day.isBefore(DutchTime.day(clock.instant())))
                .ifPresent(day -> sent.wrong(TERM, ParameterFault.OVER_ALREADY, day));
        return term;
    }

    private static List<CallCriterion> criteria(FormInput sent) {
        List<CallCriterion> criteria = new ArrayList<>();
        for (int i = 1; i <= MOST_CRITERIA; i++) {
            String field = "criterion-" + i;
            boolean isNamed = !(sent.written(field + "-nl") + sent.written(field + "-en")).isEmpty();
            if (isNamed || i == 1) {
                criteria.add(new CallCriterion(words(sent, field, LONGEST_LINE), weight(sent, field + "-weight")));
            }
        }
        return criteria;
    }

    private static int weight(FormInput sent, String field) {
        String written = sent.written(field);
        boolean isWeight = written.matches("\\d{1,3}")
                && Integer.parseInt(written) >= 1
                && Integer.parseInt(written) <= CallCriterion.HEAVIEST;
        if (!isWeight) {
            sent.wrong(field, ParameterFault.NOT_WHOLE_FROM_TO, written, 1, CallCriterion.HEAVIEST);
            return 1;
        }
        return Integer.parseInt(written);
    }
}
