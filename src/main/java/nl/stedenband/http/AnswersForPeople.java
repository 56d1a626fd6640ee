package nl.stedenband.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import java.util.Optional;

/** What the address of an answer gives to people, who follow it with a browser; programs get the rows there. */
public interface AnswersForPeople {

    /**
     * What a request for the answer to a question gets; nothing for one by a program.
     *
     * @param request at {@link AnswerCitations#QUESTIONS}, followed by the name of a question, which needn't be there
     */
    Optional<HttpResponse<?>> answer(HttpRequest<?> request);
}
