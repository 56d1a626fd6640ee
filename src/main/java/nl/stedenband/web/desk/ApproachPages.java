package nl.stedenband.web.desk;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.account.http.CsrfTokens;
import nl.stedenband.desk.Contacts;
import nl.stedenband.desk.call.JudgedTown;
import nl.stedenband.desk.cases.Approach;
import nl.stedenband.desk.cases.Approaches;
import nl.stedenband.desk.cases.CaseVersion;
import nl.stedenband.desk.cases.Cases;
import nl.stedenband.desk.letter.DraftLetter;
import nl.stedenband.desk.letter.LetterField;
import nl.stedenband.desk.letter.LetterLanguage;
import nl.stedenband.desk.letter.LetterValues;
import nl.stedenband.desk.letter.Letters;
import nl.stedenband.desk.request.Requests;
import nl.stedenband.desk.shortlist.ShortlistDocument;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.DutchTime;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.thesaurus.Thesaurus;
import nl.stedenband.web.account.OfficerNames;
import nl.stedenband.web.page.Pages;

/** Renders the page on which an officer sees a municipality's mailbox and a draft letter before it is approached. */
@Singleton
final class ApproachPages {
    private final Cases cases;
    private final Requests requests;
    private final Approaches approaches;
    private final ApproachChanges changes;
    private final CasePages casePages;
    private final Contacts contacts;
    private final Letters letters;
    private final TownNames towns;
    private final OfficerNames officerNames;
    private final CsrfTokens csrfTokens;
    private final Pages pages;
    private final Thesaurus thesaurus;
    private final Clock clock;

    ApproachPages(
            Cases cases,
            Requests requests,
            Approaches approaches,
            ApproachChanges changes,
            CasePages casePages,
            Contacts contacts,
            Letters letters,
            TownNames towns,
            OfficerNames officerNames,
            CsrfTokens csrfTokens,
            Pages pages,
            Thesaurus thesaurus,
            Clock clock) {
        this.cases = cases;
        this.requests = requests;
        this.approaches = approaches;
        this.changes = changes;
        this.casePages = casePages;
        this.contacts = contacts;
        this.letters = letters;
        this.towns = towns;
        this.officerNames = officerNames;
        this.csrfTokens = csrfTokens;
        this.pages = pages;
        this.thesaurus = thesaurus;
        this.clock = clock;
    }

    /**
     * The page with what was sent still in its form.
     *
     * @param mistakes for which nothing was done with it
     * @throws InvalidQuestion when the form names no municipality of today, nor one that was approached
     */
    String page(int number, FormInput sent, List<Mistake> mistakes, HttpRequest<?> request) {
        return page(number, sent, mistakes, null, request);
    }

    /** Whether the form names a municipality of today, or one that was approached. */
    boolean knows(int number, FormInput sent) {
        return find(number, sent, new FormInput(sent.fields())).isPresent();
    }

    /** What somebody wrote stays; sent again it comes after what the other did, which is shown. */
    String overtaken(int number, FormInput sent, HttpRequest<?> request) {
        return page(number, sent, List.of(), casePages.conflict(number, sent), request);
    }

    /** @param editConflict null when nobody else was first */
    private String page(
            int number,
            FormInput sent,
            List<Mistake> mistakes,
            @Nullable EditConflict editConflict,
            HttpRequest<?> request) {
        CaseVersion shown = cases.get(number);
        Named town = town(number, sent);
        ShortlistDocument list = cases.shortlist(number).list();
        LetterLanguage language = LetterLanguage.of(sent.written("letter-language"));
        LetterValues letterValues =
                new LetterValues(language, requests.get(shown.request()).request(), list, thesaurus);
        List<Mistake> all = new ArrayList<>(mistakes);
        Optional<JudgedTown> judgedTown = changes.judged(number, town.id());
        DraftLetter letter = draft(language, letterValues.of(town, sent.written("why"), judgedTown), all);
        return pages.render(
                "desk/approach",
                new ApproachPage(
                        csrfTokens.token(request),
                        shown,
                        town,
                        list.partner().country(),
                        changes.isListed(number, town.id()),
                        judgedTown.orElse(null),
                        shown.file().find(town.id()).orElse(null),
                        approaches.lights(shown),
                        officerNames.names(),
                        contacts.find(town.id()).orElse(null),
                        language,
                        letter,
                        DutchTime.day(clock.instant()),
                        sent.fields(),
                        all,
                        editConflict),
                request);
    }

    private Named town(int number, FormInput sent) {
        FormInput again = new FormInput(sent.fields());
        Optional<Named> found = find(number, sent, again);
        again.check();
        return found.orElseThrow();
    }

    /** @param again the same form, which is told what is wrong */
    private Optional<Named> find(int number, FormInput sent, FormInput again) {
        Optional<Named> approached = cases.get(number).file().approaches().stream()
                .map(Approach::town)
                .filter(town -> town.id().equals(sent.written("town")))
                .findFirst();
        return approached.isPresent() ? approached : towns.read(again, "town");
    }

    /** Nothing where the template is wrong, which is told; all else of the page works without. */
    private @Nullable DraftLetter draft(
            LetterLanguage language, Map<LetterField, String> values, List<Mistake> mistakes) {
        try {
            return letters.draft(language, values);
        } catch (InvalidQuestion e) {
            mistakes.addAll(e.mistakes());
            return null;
        }
    }
}
