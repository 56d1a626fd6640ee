package nl.stedenband.web.editing;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stedenband.account.Actor;
import nl.stedenband.desk.offer.OfferText;
import nl.stedenband.desk.offer.Offers;
import nl.stedenband.editing.NewProposal;
import nl.stedenband.editing.Proposals;
import nl.stedenband.editing.Proposer;
import nl.stedenband.editing.ownlist.OwnList;
import nl.stedenband.editing.ownlist.OwnListAnswers;
import nl.stedenband.editing.ownlist.OwnLists;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.Mailbox;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.web.page.PageAddresses;

/** Makes proposals of what municipalities send back. */
@Singleton
final class OwnListProposals {
    private final OwnLists lists;
    private final Proposals proposals;
    private final Offers offers;
    private final ChangeAuthor changeAuthor;

    OwnListProposals(OwnLists lists, Proposals proposals, Offers offers, ChangeAuthor changeAuthor) {
        this.lists = lists;
        this.proposals = proposals;
        this.offers = offers;
        this.changeAuthor = changeAuthor;
    }

    /**
     * Makes a proposal. Strangers are slowed before anything is read: a list with mistakes takes as long to read as one without.
     *
     * @return where is told what was understood
     * @throws InvalidQuestion naming everything that is wrong with the list and the form
     */
    String propose(UploadedList sent, OwnList list, HttpRequest<?> request) {
        changeAuthor.slow(request);
        List<Mistake> mistakes = new ArrayList<>();
        Optional<OwnListAnswers> answers = answers(sent, list, request, mistakes);
        String mailbox = mailbox(sent.form());
        String remark = sent.form().text(UploadedList.REMARK);
        gather(mistakes, sent.form()::check);
        if (!mistakes.isEmpty()) {
            throw new InvalidQuestion(mistakes);
        }
        OwnListAnswers said = answers.orElseThrow();
        Actor by = changeAuthor.actor(request);
        int number = said.edits().isEmpty()
                ? 0
                : propose(
                        new NewProposal(Proposer.MUNICIPALITY, mailbox, remark, list.municipality(), said.edits()),
                        said,
                        by);
        said.offers()
                .forEach(help -> offers.send(
                        new OfferText(list.municipality(), help.themes(), help.hours(), help.function()),
                        help.until(),
                        by));
        return SentListSummary.of(number, said).address(PageAddresses.of(request), list);
    }

    private Optional<OwnListAnswers> answers(
            UploadedList sent, OwnList list, HttpRequest<?> request, List<Mistake> mistakes) {
        if (sent.file().length == 0) {
            mistakes.add(new Mistake(UploadedList.FILE, ParameterFault.MISSING.with()));
            return Optional.empty();
        }
        String language = PageAddresses.of(request).language().code();
        List<OwnListAnswers> read = new ArrayList<>();
        gather(mistakes, () -> read.add(lists.read(sent.file(), list, UploadedList.FILE, language)));
        return read.stream().findFirst();
    }

    private static String mailbox(FormInput form) {
        return form.value(UploadedList.MAILBOX, written -> {
                    Mailbox.check(written);
                    return written;
                })
                .orElseGet(
                        () -> form.written(UploadedList.MAILBOX).isEmpty() ? form.required(UploadedList.MAILBOX) : "");
    }

    /** What can't be carried out as the registry is now is told as a mistake in the row that says it. */
    private int propose(NewProposal proposal, OwnListAnswers said, Actor by) {
        try {
            return proposals.propose(proposal, by);
        } catch (InvalidQuestion e) {
            throw new InvalidQuestion(said.inRows(e.mistakes()));
        }
    }

    private static void gather(List<Mistake> mistakes, Runnable reading) {
        try {
            reading.run();
        } catch (InvalidQuestion e) {
            mistakes.addAll(e.mistakes());
        }
    }
}
