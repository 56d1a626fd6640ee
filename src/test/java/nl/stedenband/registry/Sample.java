package nl.stedenband.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes assertions for tests: {@code Sample.tie("gm0363", "x-gh-accra").by(vng).held("2004/").seen("2009").build()}. */
public final class Sample {
    public static final Instant RECORDED = Instant.parse("2026-01-01T00:00:00Z");

    private final AssertionKind kind;
    private final List<Participant> participants = new ArrayList<>();
    private final Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
    private Source source = source("list-2009", SourceRank.SURVEY_OR_STUDY, "2009");
    private Validity when = Validity.UNDATED;
    private String locator = "1";
    private Recording recording = Recording.of(RECORDED, "test");

    private Sample(AssertionKind kind) {
        this.kind = kind;
    }

    public static Source source(String id, SourceRank rank, String published) {
        return new Source(
                id,
                rank,
                Optional.of(Edtf.parse(published)),
                Optional.empty(),
                Optional.empty(),
                new Source.Imprint(id, "", "", ""));
    }

    /** A source that tells all ties of these municipalities. */
    public static Source fullList(String id, SourceRank rank, String published, ThingId... covers) {
        Source some = source(id, rank, published);
        return new Source(id, rank, some.published(), some.retrieved(), some.copied(), List.of(covers), some.imprint());
    }

    /** A page of unknown age, of which a copy was stored. */
    public static Source copy(String id, SourceRank rank, String copied) {
        return new Source(
                id,
                rank,
                Optional.empty(),
                Optional.empty(),
                Optional.of(Edtf.parse(copied)),
                new Source.Imprint(id, "", "", ""));
    }

    public static Sample of(AssertionKind kind) {
        return new Sample(kind);
    }

    public static Sample tie(String... parties) {
        Sample sample = new Sample(AssertionKind.PARTNERSHIP);
        for (String party : parties) {
            sample.with(ParticipantRole.PARTY, thing(party));
        }
        return sample;
    }

    public static Sample membership(String member, String network) {
        return new Sample(AssertionKind.MEMBERSHIP)
                .with(ParticipantRole.MEMBER, thing(member))
                .with(ParticipantRole.NETWORK, ThingId.of(ThingKind.NETWORK, network));
    }

    public static Sample origin(String municipality, String country, String year, String residents) {
        return new Sample(AssertionKind.ORIGIN)
                .with(ParticipantRole.RESIDENCE, thing(municipality))
                .with(ParticipantRole.ORIGIN, thing(country))
                .saying(Attribute.YEAR, year)
                .saying(Attribute.RESIDENTS, residents);
    }

    public static Sample municipality(String id, String begins, String ends) {
        Sample sample = new Sample(AssertionKind.DESCRIPTION)
                .with(ParticipantRole.SUBJECT, thing(id))
                .with(ParticipantRole.WITHIN, ThingId.country("NL"))
                .saying(Attribute.NAME, "Municipality " + id);
        if (!begins.isEmpty()) {
            sample.saying(Attribute.BEGINS, begins);
        }
        return ends.isEmpty() ? sample : sample.saying(Attribute.ENDS, ends);
    }

    public static Sample succession(String from, String to, String on) {
        return new Sample(AssertionKind.SUCCESSION)
                .with(ParticipantRole.PREDECESSOR, thing(from))
                .with(ParticipantRole.SUCCESSOR, thing(to))
                .saying(Attribute.BEGINS, on);
    }

    public static Sample identity(String one, String other) {
        return new Sample(AssertionKind.IDENTITY)
                .with(ParticipantRole.SUBJECT, thing(one))
                .with(ParticipantRole.SAME_AS, thing(other));
    }

    /** The thing with this id; its form tells municipality, country and partner city apart. */
    public static ThingId thing(String id) {
        for (ThingKind thingKind : List.of(ThingKind.MUNICIPALITY, ThingKind.COUNTRY, ThingKind.PARTNER_CITY)) {
            if (thingKind.accepts(id)) {
                return ThingId.of(thingKind, id);
            }
        }
        throw new IllegalArgumentException(id);
    }

    public Sample with(ParticipantRole participantRole, ThingId thing) {
        participants.add(Participant.of(participantRole, thing, thing.value()));
        return this;
    }

    public Sample with(Participant participant) {
        participants.add(participant);
        return this;
    }

    public Sample saying(Attribute attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    public Sample by(Source said) {
        source = said;
        return this;
    }

    public Sample by(String id, SourceRank rank, String published) {
        return by(source(id, rank, published));
    }

    public Sample at(String place) {
        locator = place;
        return this;
    }

    public Sample held(String interval) {
        when = when.withHeld(EdtfInterval.parse(interval));
        return this;
    }

    public Sample seen(String time) {
        when = when.withSeen(Edtf.parse(time));
        return this;
    }

    public Sample renewed(String... dates) {
        when = when.withRenewed(List.of(dates).stream().map(EdtfDate::parse).toList());
        return this;
    }

    public Sample denied() {
        when = when.asDenial();
        return this;
    }

    public Sample during(Validity validity) {
        when = validity;
        return this;
    }

    public Sample recorded(Instant at) {
        recording = Recording.of(at, "test");
        return this;
    }

    public Sample retracted(Instant at) {
        recording = new Recording(
                recording.at(), recording.by(), Optional.of(new Recording.Retraction(at, "test", "mistaken")));
        return this;
    }

    public Assertion build() {
        Statement says = new Statement(kind, participants, attributes, when);
        List<String> parts = new ArrayList<>(List.of(source.id(), locator, kind.name(), when.toString()));
        says.participants().forEach(participant -> parts.add(participant.toString()));
        says.attributes().entrySet().stream().map(Object::toString).sorted().forEach(parts::add);
        return Assertion.of(AssertionId.fingerprint(parts), says, new Citation(source, locator, ""), recording);
    }
}
