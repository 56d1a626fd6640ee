package nl.stedenband.editing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stedenband.graph.drawing.RecordedAssertions;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.ParameterFault;

/** Tells what edits come to in the registry as it is now. */
@Singleton
public final class EditReader {
    private final TieEditReader ties;
    private final PartnershipEditReader partnerships;
    private final IdentityEditReader identities;
    private final AssertionEditReader assertions;
    private final RecordedAssertions recorded;
    private final NewSources sources;

    EditReader(
            TieEditReader ties,
            PartnershipEditReader partnerships,
            IdentityEditReader identities,
            AssertionEditReader assertions,
            RecordedAssertions recorded,
            NewSources sources) {
        this.ties = ties;
        this.partnerships = partnerships;
        this.identities = identities;
        this.assertions = assertions;
        this.recorded = recorded;
        this.sources = sources;
    }

    /**
     * All of them, or none.
     *
     * @throws InvalidQuestion naming all mistakes; of several edits, as {@code 3: until}
     */
    public PlannedRevision read(List<Edit> edits) {
        CitedSources cited = new CitedSources(sources);
        PlannedRevision all = PlannedRevision.NOTHING;
        List<Mistake> mistakes = new ArrayList<>();
        for (Edit edit : edits) {
            try {
                all = all.plus(read(edit, cited));
            } catch (InvalidQuestion e) {
                String which = edits.size() == 1 ? "" : edits.indexOf(edit) + 1 + ": ";
                e.mistakes().forEach(one -> mistakes.add(new Mistake(which + one.parameter(), one.reason())));
            }
        }
        if (!mistakes.isEmpty()) {
            throw new InvalidQuestion(mistakes);
        }
        return all;
    }

    private static void checkLengths(Edit edit, FormInput form) {
        edit.fields().forEach((field, text) -> {
            if (text.length() > field.most()) {
                form.wrong(field.word(), ParameterFault.TOO_LONG, text.length(), field.most());
            }
        });
        form.check();
    }

    /** The form to correct an assertion as it is before anybody writes in it; nothing for one that there isn't. */
    public Optional<Edit> correctionOf(String assertion) {
        return recorded.byIds(List.of(assertion)).stream().findFirst().map(AssertionEditReader::written);
    }

    private PlannedRevision read(Edit edit, CitedSources cited) {
        FormInput form = new FormInput(edit.words());
        checkLengths(edit, form);
        return switch (edit.kind()) {
            case TIE -> ties.tie(form, cited);
            case MEMBERSHIP -> ties.membership(form, cited);
            case SIGHTING, END, DENIAL -> partnerships.read(edit.kind(), form, cited);
            case SAME_PLACE, TWO_PLACES -> identities.read(edit.kind(), form, cited);
            case CORRECTION -> assertions.corrected(form);
            case RETRACTION -> assertions.retracted(form);
        };
    }
}
