package nl.stedenband.web.call;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stedenband.desk.offer.OfferText;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.DutchTime;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.web.desk.TownNames;

/** Reads what a municipality offers, as an officer writes it down. */
@Singleton
final class OfferForm {
    private static final String HOURS = "offer-hours";
    private static final String UNTIL = "offer-until";

    private final TownNames townNames;
    private final CallThemes callThemes;
    private final Clock clock;

    OfferForm(TownNames townNames, CallThemes callThemes, Clock clock) {
        this.townNames = townNames;
        this.callThemes = callThemes;
        this.clock = clock;
    }

    /** The last day; today where none can be read, which {@link #read} tells. */
    LocalDate until(FormInput sent) {
        if (sent.written(UNTIL).isEmpty()) {
            sent.wrong(UNTIL, ParameterFault.MISSING);
        }
        LocalDate today = DutchTime.day(clock.instant());
        LocalDate until = sent.day(UNTIL, today);
        if (until.isBefore(today)) {
            sent.wrong(UNTIL, ParameterFault.OVER_ALREADY, until);
        }
        return until;
    }

    /** @throws InvalidQuestion naming all that is wrong */
    OfferText read(FormInput sent) {
        Optional<Named> town = townNames.read(sent, "offer-town");
        List<String> themes = callThemes.read(sent, "offer-themes");
        int hours = hours(sent);
        String function = sent.required("offer-function");
        sent.check();
        return new OfferText(town.orElseThrow(), themes, hours, function);
    }

    private static int hours(FormInput sent) {
        String written = sent.written(HOURS);
        boolean isNumber = written.matches("\\d{1,4}")
                && Integer.parseInt(written) >= 1
                && Integer.parseInt(written) <= OfferText.MOST_HOURS;
        if (!isNumber) {
            sent.wrong(HOURS, ParameterFault.NOT_WHOLE_FROM_TO, written, 1, OfferText.MOST_HOURS);
            return 1;
        }
        return Integer.parseInt(written);
    }
}
