package nl.stedenband.editing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.editing.EditingQueries.NamedThing;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Citation;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.Validity;

/** Reads that two places abroad are the same, or that they are not. */
@Singleton
final class IdentityEditReader {
    private final EditedThings things;

    IdentityEditReader(EditedThings things) {
        this.things = things;
    }

    PlannedRevision read(EditKind kind, FormInput form, CitedSources cited) {
        Optional<NamedThing> place = things.find(EditField.PLACE, form, ThingKind.PARTNER_CITY);
        Optional<NamedThing> other = things.find(EditField.OTHER_PLACE, form, ThingKind.PARTNER_CITY);
        if (place.isPresent() && other.isPresent()) {
            check(place.get(), other.get(), form);
        }
        String why = form.required(EditField.WHY.word());
        Optional<Citation> cites = cited.read(form);
        form.check();
        Validity when = kind == EditKind.SAME_PLACE ? Validity.UNDATED : Validity.UNDATED.asDenial();
        Statement says = new Statement(
                AssertionKind.IDENTITY,
                List.of(
                        Participant.of(
                                ParticipantRole.SUBJECT,
                                ThingId.ofKey(place.orElseThrow().key()),
                                ""),
                        Participant.of(
                                ParticipantRole.SAME_AS,
                                ThingId.ofKey(other.orElseThrow().key()),
                                "")),
                Map.of(Attribute.NOTE, why),
                when);
        return PlannedRevision.asserting(
                cites.orElseThrow().source(), List.of(new AssertionDraft(says, cites.orElseThrow())));
    }

    private static void check(NamedThing place, NamedThing other, FormInput form) {
        if (place.key().equals(other.key())) {
            form.wrong(EditField.OTHER_PLACE.word(), ParameterFault.SAME_ID_TWICE, other.id());
        } else if (place.country() != null
                && other.country() != null
                && !place.country().equals(other.country())) {
            form.wrong(EditField.OTHER_PLACE.word(), ParameterFault.IN_ANOTHER_COUNTRY, other.name(), other.country());
        }
    }
}
