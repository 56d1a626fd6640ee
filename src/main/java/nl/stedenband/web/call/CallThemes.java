package nl.stedenband.web.call;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.thesaurus.Concept;
import nl.stedenband.registry.thesaurus.Thesaurus;

/** Subjects of calls and offers: concepts, so that they can be told in both languages. */
@Singleton
final class CallThemes {
    private final Thesaurus thesaurus;

    CallThemes(Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
    }

    /** Those that were meant by their ids; what the thesaurus has no more is left out. */
    List<Concept> of(List<String> themes) {
        return themes.stream().map(thesaurus::find).flatMap(Optional::stream).toList();
    }

    /** The ids of concepts that words in the lines of a field name; a word that names none is told. */
    List<String> read(FormInput sent, String field) {
        if (sent.written(field).isEmpty()) {
            sent.wrong(field, ParameterFault.MISSING);
        }
        List<String> themes = new ArrayList<>();
        for (String word : sent.written(field).lines().map(String::strip).toList()) {
            Optional<Concept> meant = thesaurus.ofWord(word);
            if (meant.isPresent()) {
                themes.add(meant.get().id().value());
            } else if (!word.isEmpty()) {
                sent.wrong(field, ParameterFault.NOT_THERE, word);
            }
        }
        return themes.stream().distinct().toList();
    }
}
