package nl.stedenband.desk.call;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.account.Actor;
import nl.stedenband.account.ledger.ChangedMeanwhile;
import nl.stedenband.account.ledger.SealedJson;
import nl.stedenband.account.ledger.VersionedRecords;
import nl.stedenband.desk.DeskAction;
import nl.stedenband.desk.light.TrafficLights;
import nl.stedenband.desk.request.HelpRequest;
import nl.stedenband.desk.request.RequestField;
import nl.stedenband.desk.request.Requests;
import nl.stedenband.registry.DutchTime;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.ParameterFault;

/** Calls as they are kept, with all their versions. What is public of them, and until when, is decided here and nowhere else. */
@Singleton
public final class Calls {
    private static final String SERIES = "call";

    private final CallQueries queries;
    private final CallWrites writes;
    private final Requests requests;
    private final TrafficLights trafficLights;
    private final SealedJson sealedJson;
    private final VersionedRecords versionedRecords;
    private final Clock clock;

    Calls(
            CallQueries queries,
            CallWrites writes,
            Requests requests,
            TrafficLights trafficLights,
            SealedJson sealedJson,
            VersionedRecords versionedRecords,
            Clock clock) {
        this.queries = queries;
        this.writes = writes;
        this.requests = requests;
        this.trafficLights = trafficLights;
        this.sealedJson = sealedJson;
        this.versionedRecords = versionedRecords;
        this.clock = clock;
    }

    /**
     * Publishes a call for a request. It asks all municipalities at once, so under a red light none is published.
     *
     * @throws InvalidQuestion when the light of its country, or of the country or place that asks, is red
     */
    public PublishedCall publish(int request, CallText text, Actor by) {
        HelpRequest asked = requests.get(request).request();
        List<String> names = Stream.of(RequestField.NAME, RequestField.PARTNER)
                .map(asked::text)
                .filter(name -> !name.isEmpty())
                .toList();
        boolean isRed = Stream.of(text.country(), asked.text(RequestField.COUNTRY))
                .filter(country -> !country.isEmpty())
                .anyMatch(country -> trafficLights.meeting(country, names).red().isPresent());
        if (isRed) {
            throw new InvalidQuestion(List.of(new Mistake("call", ParameterFault.CALL_UNDER_RED.with())));
        }
        int number = versionedRecords.add(
                SERIES,
                DeskAction.CALL_PUBLISHED,
                by,
                (next, at, name) ->
                        writes.add(next, request, at.toEpochMilli(), name, seal(next, new CallFile(text, null))));
        return get(number);
    }

    /**
     * Takes a call back. Nothing of it is public from then on.
     *
     * @param seen the version that was looked at
     * @param why for colleagues
     * @throws ChangedMeanwhile when a colleague was first
     */
    public PublishedCall withdraw(int number, int seen, String why, Actor by) {
        PublishedCall now = get(number);
        if (now.version() != seen || now.withdrawal() != null) {
            throw new ChangedMeanwhile(seen);
        }
        versionedRecords.change(
                SERIES + '/' + number,
                seen,
                DeskAction.CALL_WITHDRAWN,
                by,
                (at, name) -> writes.addVersion(
                        number,
                        seen,
                        at.toEpochMilli(),
                        name,
                        seal(number, new CallFile(now.text(), new CallFile.Withdrawal(name, at, why)))));
        return get(number);
    }

    /** @throws NotInRegistry when there is none of that number */
    public PublishedCall get(int number) {
        return queries.find(number).map(this::opened).orElseThrow(() -> new NotInRegistry(SERIES + ' ' + number));
    }

    /** All of them, the latest first; for officers. */
    public List<PublishedCall> list() {
        return queries.list().stream().map(this::opened).toList();
    }

    /** All of a request, the latest first; for officers. */
    public List<PublishedCall> listOfRequest(int request) {
        return list().stream().filter(call -> call.request() == request).toList();
    }

    /** What everybody may read: first those that are open, what ends first in front, then those that are closed, the latest first. */
    public List<PublishedCall> listPublic() {
        LocalDate today = DutchTime.day(clock.instant());
        List<PublishedCall> all = list();
        return Stream.concat(
                        all.stream()
                                .filter(call -> call.state(today) == CallState.OPEN)
                                .sorted(Comparator.comparing(call -> call.text().term())),
                        all.stream().filter(call -> call.state(today) == CallState.CLOSED))
                .toList();
    }

    /** What can be done with it today. */
    public CallState state(PublishedCall call) {
        return call.state(DutchTime.day(clock.instant()));
    }

    private String seal(int number, CallFile file) {
        return sealedJson.seal(SERIES + '/' + number, file);
    }

    private PublishedCall opened(StoredCall kept) {
        int number = (int) kept.number();
        CallFile file = sealedJson.open(SERIES + '/' + number, kept.sealed(), CallFile.class);
        return new PublishedCall(
                number,
                (int) kept.version(),
                Instant.ofEpochMilli(kept.at()),
                kept.by(),
                (int) kept.request(),
                file.text(),
                file.withdrawal());
    }
}
