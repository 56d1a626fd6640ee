package nl.stedenband.editing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Citation;
import nl.stedenband.registry.DutchTime;
import nl.stedenband.registry.EdtfDate;
import nl.stedenband.registry.EdtfInterval;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.TieFamily;
import nl.stedenband.registry.TieKind;
import nl.stedenband.registry.Validity;

/** Reads what a source tells of a partnership that the registry has: that it stands, has ended, or never was. */
@Singleton
final class PartnershipEditReader {
    private final EditingQueries queries;
    private final Clock clock;

    PartnershipEditReader(EditingQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    PlannedRevision read(EditKind kind, FormInput form, CitedSources cited) {
        Optional<EditingQueries.Parties> partnership = partnership(form);
        List<Participant> participants = new ArrayList<>();
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        partnership.ifPresent(found -> {
            // what others call the parties, and where these lie, this source need not say
            found.parties()
                    .forEach(
                            party -> participants.add(Participant.of(ParticipantRole.PARTY, ThingId.ofKey(party), "")));
            if (TieKind.ofSlug(found.kind()).family() != TieFamily.TWINNING) {
                // of another family it would be another partnership
                attributes.put(Attribute.TIE_KIND, found.kind());
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
        return PlannedRevision.asserting(
                cites.orElseThrow().source(), List.of(new AssertionDraft(says, cites.orElseThrow())));
    }

    private Validity sighting(FormInput form) {
        if (form.written(EditField.SEEN.word()).isEmpty()) {
            form.wrong(EditField.SEEN.word(), ParameterFault.MISSING);
        }
        return EditTimes.read(DutchTime.day(clock.instant()), form);
    }

    private Validity end(FormInput form, List<Participant> participants, Map<Attribute, String> attributes) {
        Optional<EdtfDate> until = EditTimes.required(EditField.UNTIL, form);
        ender(form).ifPresent(by -> participants.add(Participant.of(ParticipantRole.ENDED_BY, by, "")));
        String reason = form.text(EditField.END_REASON.word());
        if (!reason.isEmpty()) {
            attributes.put(Attribute.END_REASON, reason);
        }
        return until.map(last -> Validity.UNDATED.withHeld(EdtfInterval.parse('/' + last.text())))
                .orElse(Validity.UNDATED);
    }

    /** A party, or a municipality that came after one; any other is told. */
    private Optional<ThingId> ender(FormInput form) {
        String by = form.written(EditField.ENDED_BY.word());
        if (by.isEmpty()) {
            return Optional.empty();
        }
        boolean isHolder = queries.holders(form.written(EditField.PARTNERSHIP.word())).stream()
                .anyMatch(holder -> by.equals(holder.kind() + '/' + holder.id()));
        if (!isHolder) {
            form.wrong(EditField.ENDED_BY.word(), ParameterFault.NO_PARTY, by);
            return Optional.empty();
        }
        return Optional.of(ThingId.ofKey(by));
    }

    /** Nothing for one that isn't there any more, which is told. */
    private Optional<EditingQueries.Parties> partnership(FormInput form) {
        String id = form.required(EditField.PARTNERSHIP.word());
        Optional<EditingQueries.Parties> found = queries.partnership(id);
        if (found.isEmpty() && !id.isEmpty()) {
            form.wrong(EditField.PARTNERSHIP.word(), ParameterFault.NOT_THERE, id);
        }
        return found;
    }
}
