package nl.stedenband.web.call;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import nl.stedenband.desk.call.CallText;
import nl.stedenband.registry.thesaurus.Concept;
import nl.stedenband.registry.thesaurus.Thesaurus;

/** Finds the concepts that a call is about; those that the thesaurus has no more are left out. */
@Singleton
final class CallThemes {
    private final Thesaurus thesaurus;

    CallThemes(Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
    }

    List<Concept> of(CallText text) {
        return text.themes().stream()
                .map(thesaurus::find)
                .flatMap(Optional::stream)
                .toList();
    }
}
