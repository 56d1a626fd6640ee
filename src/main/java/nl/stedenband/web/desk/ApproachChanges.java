package nl.stedenband.web.desk;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stedenband.account.Actor;
import nl.stedenband.account.ledger.VersionedRecords;
import nl.stedenband.desk.Contact;
import nl.stedenband.desk.Contacts;
import nl.stedenband.desk.DeskAction;
import nl.stedenband.desk.call.JudgedTown;
import nl.stedenband.desk.call.Selections;
import nl.stedenband.desk.cases.Approach;
import nl.stedenband.desk.cases.Approaches;
import nl.stedenband.desk.cases.Cases;
import nl.stedenband.desk.cases.SentLetter;
import nl.stedenband.desk.letter.LetterLanguage;
import nl.stedenband.desk.shortlist.ActiveTown;
import nl.stedenband.desk.shortlist.RankedTown;
import nl.stedenband.desk.shortlist.ShortlistDocument;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.FormInput;

/** That municipalities are approached and written to, and that a second officer agrees where a light is red, as forms say it. */
@Singleton
final class ApproachChanges {
    private final Cases cases;
    private final Approaches approaches;
    private final Contacts contacts;
    private final Selections selections;
    private final TownNames towns;
    private final CaseDays days;

    ApproachChanges(
            Cases cases,
            Approaches approaches,
            Contacts contacts,
            Selections selections,
            TownNames towns,
            CaseDays days) {
        this.cases = cases;
        this.approaches = approaches;
        this.contacts = contacts;
        this.selections = selections;
        this.towns = towns;
        this.days = days;
    }

    /** Where neither the shortlist nor the answer to a call is the reason, the officer has to give one. */
    void approach(int number, FormInput sent, Actor by) {
        Optional<Named> town = towns.read(sent, "town");
        boolean isListed = town.filter(one -> !isListed(number, one.id())).isEmpty();
        Optional<JudgedTown> judgedTown = town.flatMap(one -> judged(number, one.id()));
        String written = isListed || judgedTown.isPresent() ? sent.text("why") : sent.required("why");
        LocalDate on = days.pastOrToday(sent, "on");
        String through = sent.text("through");
        String next = sent.text("next");
        LocalDate due = sent.day("due").orElse(null);
        sent.check();
        Approach begun = Approach.begun(town.orElseThrow(), on, VersionedRecords.name(by), through, next, due);
        Approach approach = written.isEmpty() && judgedTown.isPresent()
                ? begun.because(judgedTown.get().judgement())
                : begun.because(written);
        boolean isSent = !sent.written("letter-sent").isEmpty();
        approaches.approach(
                number, sent.version(), isSent ? approach.with(letter(approach.town(), on, sent, by)) : approach, by);
    }

    /** A letter to a municipality that was approached before. */
    void letter(int number, FormInput sent, Actor by) {
        LocalDate on = days.pastOrToday(sent, "on");
        sent.check();
        cases.change(
                number,
                sent.version(),
                DeskAction.LETTER_SENT,
                file -> file.with(
                        sent.written("town"), approach -> approach.with(letter(approach.town(), on, sent, by))),
                by);
    }

    void askConsent(int number, FormInput sent, Actor by) {
        String why = sent.required("consent-why");
        sent.check();
        approaches.askConsent(number, sent.version(), why, by);
    }

    /** @param gives who refuses says why */
    void answerConsent(int number, boolean gives, FormInput sent, Actor by) {
        String remark = gives ? sent.text("consent-remark") : sent.required("consent-remark");
        sent.check();
        approaches.answerConsent(number, sent.version(), gives, remark, by);
    }

    /** A municipality of the shortlist, or one that was approached. */
    Optional<Named> town(int number, String id) {
        return Stream.concat(
                        listed(number),
                        cases.get(number).file().approaches().stream().map(Approach::town))
                .filter(town -> town.id().equals(id))
                .findFirst();
    }

    /** What two officers made of its answer to a call. */
    Optional<JudgedTown> judged(int number, String id) {
        return selections.findJudged(cases.get(number).request(), id);
    }

    boolean isListed(int number, String id) {
        return listed(number).anyMatch(town -> town.id().equals(id));
    }

    private Stream<Named> listed(int number) {
        ShortlistDocument list = cases.shortlist(number).list();
        return Stream.concat(
                list.told().stream().map(RankedTown::municipality),
                list.colleagues().stream().map(ActiveTown::municipality));
    }

    private SentLetter letter(Named town, LocalDate on, FormInput sent, Actor by) {
        return new SentLetter(
                on,
                VersionedRecords.name(by),
                LetterLanguage.of(sent.written("letter-language")).code(),
                contacts.find(town.id()).map(Contact::mailbox).orElse(""));
    }
}
