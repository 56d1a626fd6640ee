package nl.stedenband.desk.cases;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.stedenband.desk.light.TrafficLight;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.ParameterFault;

/**
 * That an officer asked a second one to agree that municipalities are approached under a red light, and what that one said.
 *
 * @param askedBy the id of the account
 * @param why nevertheless
 * @param answeredBy the id of the account; null as long as nobody answered
 * @param isGiven false too as long as nobody answered
 * @param remark empty where the second officer made none
 */
@Serdeable
public record RedLightConsent(
        String askedBy,
        Instant askedAt,
        String why,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        boolean isGiven,
        String remark) {

    static RedLightConsent asked(String by, Instant at, String why) {
        return new RedLightConsent(by, at, why, null, null, false, "");
    }

    RedLightConsent answered(String by, Instant at, boolean gives, String words) {
        return new RedLightConsent(askedBy, askedAt, why, by, at, gives, words);
    }

    public boolean waits() {
        return answeredBy == null;
    }

    /** Whether it lets somebody pass a light: one that was set later wasn't known to who agreed. */
    public boolean covers(TrafficLight light) {
        return isGiven && !askedAt.isBefore(light.at());
    }

    /**
     * The same consents with the last of them answered.
     *
     * @throws InvalidQuestion when nobody waits for an answer, or who answers asked
     */
    static List<RedLightConsent> answered(
            List<RedLightConsent> consents, String by, Instant at, boolean gives, String remark) {
        RedLightConsent asked = consents.isEmpty() ? null : consents.get(consents.size() - 1);
        if (asked == null || !asked.waits()) {
            throw wrong(ParameterFault.NO_CONSENT_ASKED);
        }
        if (asked.askedBy().equals(by)) {
            throw wrong(ParameterFault.OWN_CONSENT);
        }
        List<RedLightConsent> all = new ArrayList<>(consents.subList(0, consents.size() - 1));
        all.add(asked.answered(by, at, gives, remark));
        return all;
    }

    private static InvalidQuestion wrong(ParameterFault parameterFault) {
        return new InvalidQuestion(List.of(new Mistake("consent", parameterFault.with())));
    }
}
