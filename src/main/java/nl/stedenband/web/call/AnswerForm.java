package nl.stedenband.web.call;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.stedenband.desk.call.WrittenAnswer;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.Mailbox;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.web.desk.TownNames;

/** Reads what a municipality answers to a call: by whose function, not by whom. Contacts stand in the field for the mailbox alone. */
@Singleton
final class AnswerForm {
    private static final String MAILBOX = "answer-mailbox";

    private final TownNames townNames;

    AnswerForm(TownNames townNames) {
        this.townNames = townNames;
    }

    /** @throws InvalidQuestion naming all that is wrong */
    WrittenAnswer read(FormInput sent) {
        Optional<Named> town = townNames.read(sent, "answer-town");
        String function = CallForm.text(sent, "answer-function", CallForm.LONGEST_LINE);
        String offer = CallForm.text(sent, "answer-offer", CallForm.LONGEST_TEXT);
        String motivation = CallForm.text(sent, "answer-motivation", CallForm.LONGEST_TEXT);
        String mailbox = mailbox(sent);
        sent.check();
        return new WrittenAnswer(town.orElseThrow(), function, offer, motivation, mailbox);
    }

    private static String mailbox(FormInput sent) {
        if (sent.written(MAILBOX).isEmpty()) {
            sent.wrong(MAILBOX, ParameterFault.MISSING);
        }
        return sent.value(MAILBOX, AnswerForm::checked).orElse("");
    }

    private static String checked(String written) {
        Mailbox.check(written);
        return written;
    }
}
