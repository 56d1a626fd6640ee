package nl.stedenband.desk.cases;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stedenband.account.Actor;
import nl.stedenband.account.ledger.ChangedMeanwhile;
import nl.stedenband.account.ledger.VersionedRecords;
import nl.stedenband.desk.DeskAction;
import nl.stedenband.desk.light.LightsThere;
import nl.stedenband.desk.light.TrafficLight;
import nl.stedenband.desk.light.TrafficLights;
import nl.stedenband.desk.request.HelpRequest;
import nl.stedenband.desk.request.RequestField;
import nl.stedenband.desk.request.Requests;
import nl.stedenband.desk.shortlist.AskingParty;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.ParameterFault;

/** Approaches municipalities for a case. Under a red light nobody is approached unless a second officer agreed, whoever asks for it and how. */
@Singleton
public final class Approaches {
    private final Cases cases;
    private final Requests requests;
    private final TrafficLights trafficLights;
    private final Clock clock;

    Approaches(Cases cases, Requests requests, TrafficLights trafficLights, Clock clock) {
        this.cases = cases;
        this.requests = requests;
        this.trafficLights = trafficLights;
        this.clock = clock;
    }

    /** The lights that a request meets, before anybody knows which place it is exactly. */
    public LightsThere lights(HelpRequest request) {
        return trafficLights.meeting(
                request.text(RequestField.COUNTRY), names(request).toList());
    }

    /** The lights that a shortlist meets: by what the request calls the partner, and by what the registry does. */
    public LightsThere lights(HelpRequest request, AskingParty partner) {
        String country = partner.country().id();
        return trafficLights.meeting(
                country,
                Stream.concat(names(request), Stream.of(partner.name(), partner.id()))
                        .filter(name -> name != null && !name.isEmpty())
                        .toList());
    }

    /** The lights that a case meets. */
    public LightsThere lights(CaseVersion shown) {
        return lights(
                requests.get(shown.request()).request(),
                cases.shortlist(shown.number()).list().partner());
    }

    /** The red light that stops a case; nothing where there is none, or a second officer agreed. */
    public static Optional<TrafficLight> stop(CaseFile file, LightsThere lights) {
        return lights.red().filter(light -> file.consents().stream().noneMatch(consent -> consent.covers(light)));
    }

    /**
     * Notes that a municipality is approached.
     *
     * @param seen the version of the case
     * @throws InvalidQuestion when a red light stops it
     * @throws ChangedMeanwhile when somebody else was first
     */
    public CaseVersion approach(int number, int seen, Approach approach, Actor by) {
        CaseVersion before = cases.get(number);
        return cases.change(
                number,
                seen,
                DeskAction.MUNICIPALITY_APPROACHED,
                file -> {
                    stop(file, lights(before)).ifPresent(light -> {
                        throw wrong("town", ParameterFault.RED_LIGHT);
                    });
                    return file.with(approach);
                },
                by);
    }

    /**
     * Asks a second officer to agree.
     *
     * @throws InvalidQuestion when no light is red, or somebody asked already
     */
    public CaseVersion askConsent(int number, int seen, String why, Actor by) {
        CaseVersion before = cases.get(number);
        RedLightConsent asked = RedLightConsent.asked(VersionedRecords.name(by), clock.instant(), why);
        return cases.change(
                number,
                seen,
                DeskAction.CONSENT_ASKED,
                file -> {
                    if (stop(file, lights(before)).isEmpty()) {
                        throw wrong("consent", ParameterFault.NOT_RED);
                    }
                    return file.with(asked);
                },
                by);
    }

    /**
     * Agrees as the second officer, or doesn't.
     *
     * @throws InvalidQuestion when nobody asked, or the same officer did
     */
    public CaseVersion answerConsent(int number, int seen, boolean gives, String remark, Actor by) {
        return cases.change(
                number,
                seen,
                gives ? DeskAction.CONSENT_GIVEN : DeskAction.CONSENT_REFUSED,
                file -> file.answered(VersionedRecords.name(by), clock.instant(), gives, remark),
                by);
    }

    private static Stream<String> names(HelpRequest request) {
        return Stream.of(RequestField.NAME, RequestField.PARTNER)
                .map(request::text)
                .filter(name -> !name.isEmpty());
    }

    private static InvalidQuestion wrong(String parameter, ParameterFault parameterFault) {
        return new InvalidQuestion(List.of(new Mistake(parameter, parameterFault.with())));
    }
}
