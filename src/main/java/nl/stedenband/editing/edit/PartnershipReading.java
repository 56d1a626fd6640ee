package nl.stedenband.editing.edit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.graph.drawing.RecordedAssertions;
import nl.stedenband.graph.editing.EditingQueries;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Citation;
import nl.stedenband.registry.EdtfDate;
import nl.stedenband.registry.EdtfInterval;
import nl.stedenband.registry.Fault;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.Role;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.TieFamily;
import nl.stedenband.registry.TieKind;
import nl.stedenband.registry.Validity;
import nl.stedenband.registry.WrittenForm;

/** Reads what a source tells of a partnership that the registry has: that it stands, has ended, or never was. */
@Singleton
final class PartnershipReading {
    private final EditingQueries queries;
    private final RecordedAssertions recorded;
    private final Clock clock;

    PartnershipReading(EditingQueries queries, RecordedAssertions recorded, Clock clock) {
        this.queries = queries;
        this.recorded = recorded;
        this.clock = clock;
    }

    Revision read(EditKind kind, WrittenForm form, CitedSources cited) {
        Optional<Statement> partnership = partnership(form);
        List<Participant> participants =
                new ArrayList<>(partnership.map(PartnershipReading::parties).orElse(List.of()));
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        partnership.map(PartnershipReading::kind).ifPresent(tie -> {
            if (tie.family() != TieFamily.TWINNING) {
                // of another family it would be another partnership
                attributes.put(Attribute.TIE_KIND, tie.slug());
            }
        });
        Validity when =
                switch (kind) {
                    case SIGHTING -> sighting(form);
                    case END -> end(form, participants, attributes);
                    default -> Validity.UNDATED.asDenial();
                };
        Optional<Citation> cites = cited.read(form);
        form.check();
        Statement says = new Statement(AssertionKind.PARTNERSHIP, participants, attributes, when);
        return Revision.asserting(cites.orElseThrow().source(), List.of(new Draft(says, cites.orElseThrow())));
    }

    private Validity sighting(WrittenForm form) {
        if (form.written(EditField.SEEN.word()).isEmpty()) {
            form.wrong(EditField.SEEN.word(), Fault.MISSING);
        }
        return Times.read(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), form);
    }

    private Validity end(WrittenForm form, List<Participant> participants, Map<Attribute, String> attributes) {
        Optional<EdtfDate> until = Times.required(EditField.UNTIL, form);
        ender(form).ifPresent(by -> participants.add(Participant.of(Role.ENDED_BY, by, "")));
        String reason = form.text(EditField.END_REASON.word());
        if (!reason.isEmpty()) {
            attributes.put(Attribute.END_REASON, reason);
        }
        return until.map(last -> Validity.UNDATED.withHeld(EdtfInterval.parse('/' + last.text())))
                .orElse(Validity.UNDATED);
    }

    /** A party, whatever the last source calls it, or a municipality that came after one; any other is told. */
    private Optional<ThingId> ender(WrittenForm form) {
        String by = form.written(EditField.ENDED_BY.word());
        if (by.isEmpty()) {
            return Optional.empty();
        }
        if (!queries.holders(form.written(EditField.PARTNERSHIP.word())).contains(by)) {
            form.wrong(EditField.ENDED_BY.word(), Fault.NO_PARTY, by);
            return Optional.empty();
        }
        return Optional.of(ThingId.ofKey(by));
    }

    /** As the source that told of it last has it; nothing for one that isn't there any more, which is told. */
    private Optional<Statement> partnership(WrittenForm form) {
        String id = form.required(EditField.PARTNERSHIP.word());
        Optional<Statement> found = recorded
                .byIds(queries.liveAssertions(id).stream().limit(1).toList())
                .stream()
                .map(assertion -> assertion.says())
                .findFirst();
        if (found.isEmpty() && !id.isEmpty()) {
            form.wrong(EditField.PARTNERSHIP.word(), Fault.NOT_THERE, id);
        }
        return found;
    }

    private static List<Participant> parties(Statement partnership) {
        return partnership.parties().map(party -> party.inRole(Role.PARTY)).toList();
    }

    private static TieKind kind(Statement partnership) {
        return partnership.attribute(Attribute.TIE_KIND).map(TieKind::ofSlug).orElse(TieKind.UNKNOWN);
    }
}
