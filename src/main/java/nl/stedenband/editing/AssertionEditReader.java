package nl.stedenband.editing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.graph.drawing.RecordedAssertions;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionId;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Citation;
import nl.stedenband.registry.DutchTime;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.EdtfDate;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.InvalidValue;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.TieKind;
import nl.stedenband.registry.Validity;

/** Reads that an assertion is retracted, and what stands in its place: the same source, the same things, otherwise read. */
@Singleton
final class AssertionEditReader {
    private static final List<AssertionKind> CORRECTED = List.of(AssertionKind.PARTNERSHIP, AssertionKind.MEMBERSHIP);

    private final RecordedAssertions recorded;
    private final Clock clock;

    AssertionEditReader(RecordedAssertions recorded, Clock clock) {
        this.recorded = recorded;
        this.clock = clock;
    }

    PlannedRevision retracted(FormInput form) {
        Optional<Assertion> assertion = assertion(form);
        String why = form.required(EditField.WHY.word());
        form.check();
        return new PlannedRevision(List.of(assertion.orElseThrow().id()), why, List.of(), List.of());
    }

    PlannedRevision corrected(FormInput form) {
        Optional<Assertion> found = assertion(form);
        String why = form.required(EditField.WHY.word());
        if (found.filter(one -> !CORRECTED.contains(one.says().kind())).isPresent()) {
            form.wrong(EditField.ASSERTION.word(), ParameterFault.ONLY_RETRACTED);
        }
        Optional<AssertionDraft> draft = found.map(assertion -> draft(assertion, form));
        form.check();
        Assertion wrong = found.orElseThrow();
        if (draft.orElseThrow().equals(new AssertionDraft(wrong.says(), wrong.cites()))) {
            form.wrong(EditField.ASSERTION.word(), ParameterFault.SAYS_THAT_ALREADY);
            form.check();
        }
        return new PlannedRevision(List.of(wrong.id()), why, List.of(), List.of(draft.orElseThrow()));
    }

    /** An assertion as the form to correct it has it. */
    static Edit written(Assertion assertion) {
        Statement says = assertion.says();
        Map<EditField, String> fields = new EnumMap<>(EditField.class);
        fields.put(EditField.ASSERTION, assertion.id().toString());
        fields.put(EditField.TIE_KIND, says.attribute(Attribute.TIE_KIND).orElse(""));
        fields.put(EditField.VILLAGE, says.attribute(Attribute.VILLAGE).orElse(""));
        fields.put(EditField.END_REASON, says.attribute(Attribute.END_REASON).orElse(""));
        fields.put(EditField.SINCE, text(says.when().since()));
        fields.put(EditField.UNTIL, says.when().held().map(EditTimes::end).orElse(""));
        fields.put(EditField.SEEN, says.when().seen().map(Edtf::text).orElse(""));
        fields.put(EditField.LOCATOR, assertion.cites().locator());
        fields.put(EditField.QUOTE, assertion.cites().quote());
        return new Edit(EditKind.CORRECTION, fields);
    }

    private AssertionDraft draft(Assertion wrong, FormInput form) {
        Statement says = wrong.says();
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        attributes.putAll(says.attributes());
        put(Attribute.TIE_KIND, kind(form), attributes);
        put(Attribute.VILLAGE, form.text(EditField.VILLAGE.word()), attributes);
        put(Attribute.END_REASON, form.text(EditField.END_REASON.word()), attributes);
        Citation cites = new Citation(
                wrong.cites().source(), form.text(EditField.LOCATOR.word()), form.text(EditField.QUOTE.word()));
        return new AssertionDraft(
                new Statement(says.kind(), says.participants(), attributes, when(says.when(), form)), cites);
    }

    /** A time in words that a form has no room for stays as the source gave it while nobody changes it. */
    private Validity when(Validity before, FormInput form) {
        Validity read = EditTimes.read(DutchTime.day(clock.instant()), form);
        boolean isHeldAsBefore = text(read.since()).equals(text(before.since()))
                && form.written(EditField.UNTIL.word())
                        .equals(before.held().map(EditTimes::end).orElse(""));
        if (before.denied() && read.held().isPresent()) {
            form.wrong(EditField.SINCE.word(), ParameterFault.DENIED_HAS_NO_TIME);
            return before;
        }
        return new Validity(
                isHeldAsBefore ? before.held() : read.held(), read.seen(), before.renewed(), before.denied());
    }

    private static String text(Optional<EdtfDate> date) {
        return date.map(Edtf::text).orElse("");
    }

    private static String kind(FormInput form) {
        return form.written(EditField.TIE_KIND.word()).isEmpty()
                ? ""
                : form.oneOf(EditField.TIE_KIND.word(), TieKind.values(), TieKind::slug)
                        .slug();
    }

    private static void put(Attribute attribute, String value, Map<Attribute, String> attributes) {
        if (value.isEmpty()) {
            attributes.remove(attribute);
        } else {
            attributes.put(attribute, value);
        }
    }

    /** Nothing for one that isn't there or counts no more, which is told. */
    private Optional<Assertion> assertion(FormInput form) {
        Optional<AssertionId> id = form.value(EditField.ASSERTION.word(), AssertionEditReader::id);
        Optional<Assertion> found = id.flatMap(
                one -> recorded.byIds(List.of(one.toString())).stream().findFirst());
        if (found.isEmpty()) {
            form.wrong(EditField.ASSERTION.word(), ParameterFault.NOT_THERE, form.written(EditField.ASSERTION.word()));
        } else if (!found.get().recorded().isLive()) {
            form.wrong(EditField.ASSERTION.word(), ParameterFault.RETRACTED_ALREADY);
            return Optional.empty();
        }
        return found;
    }

    private static AssertionId id(String text) {
        try {
            return AssertionId.parse(text);
        } catch (IllegalArgumentException e) {
            throw new InvalidValue(ParameterFault.NOT_THERE, text);
        }
    }
}
