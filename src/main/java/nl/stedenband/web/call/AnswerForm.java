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

/** Reads what a municipality answers to a call: by whose function, not by whom. */
@Singleton
final class AnswerForm {
    private static final String FUNCTION = "answer-function";
    private static final String MAILBOX = "answer-mailbox";
    private static final int LONGEST_LINE = 200;

    private final TownNames townNames;

    AnswerForm(TownNames townNames) {
        this.townNames = townNames;
    }

    /** @throws InvalidQuestion naming all that is wrong */
    WrittenAnswer read(FormInput sent) {
        Optional<Named> town = townNames.read(sent, "answer-town");
        String function = sent.required(FUNCTION);
        if (function.length() > LONGEST_LINE) {
            sent.wrong(FUNCTION, ParameterFault.TOO_LONG, function.length(), LONGEST_LINE);
        }
        String offer = sent.required("answer-offer");
        String motivation = sent.required("answer-motivation");
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
