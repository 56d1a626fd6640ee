package nl.stedenband.http;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import nl.stedenband.exporting.AnswerCitation;
import nl.stedenband.registry.traversal.Answer;

/** Cites answers by their address in the programming interface, which shows people a page and gives programs the rows. */
@Singleton
public final class AnswerCitations {
    /** The address of a question, from the root of the service, without its name. */
    public static final String QUESTIONS = Link.ROOT + "/traversals/";

    private final PublicAddress address;

    AnswerCitations(PublicAddress address) {
        this.address = address;
    }

    /** For an answer over HTTP. */
    public AnswerCitation cite(Answer answer, HttpRequest<?> request) {
        return at(address.of(request), answer);
    }

    /** For an answer on this machine. */
    public AnswerCitation cite(Answer answer) {
        return address.configured().map(root -> at(root, answer)).orElseGet(() -> AnswerCitation.asCommand(answer));
    }

    private static AnswerCitation at(String root, Answer answer) {
        return AnswerCitation.at(root + QUESTIONS + answer.traversal().name(), answer);
    }
}
