package nl.stedenband.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.traversal.TraversalRunner;
import nl.stedenband.registry.AskedViewpoint;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.traversal.Traversal;

/** Puts the public questions that readers ask in forms. */
@Singleton
final class Questions {
    private final TraversalRunner runner;
    private final WrittenNames names;
    private final QuestionFields fields;
    private final Pages pages;
    private final Clock clock;

    Questions(TraversalRunner runner, WrittenNames names, QuestionFields fields, Pages pages, Clock clock) {
        this.runner = runner;
        this.names = names;
        this.fields = fields;
        this.pages = pages;
        this.clock = clock;
    }

    /** The form as it was filled in, with everything that is wrong in it, or with the answer. */
    QuestionPage put(Traversal traversal, HttpRequest<?> request) {
        Site site = pages.site(request);
        AskedQuestion asked =
                AskedQuestion.of(traversal, request.getParameters().asMap(), names);
        List<Mistake> mistakes = new ArrayList<>(asked.mistakes());
        AnswerTable answer = null;
        if (mistakes.isEmpty() && (asked.isComplete() || !asked.written().isEmpty())) {
            try {
                answer = AnswerTable.of(runner.ask(traversal, asked.asked()), site);
            } catch (InvalidQuestion invalid) {
                mistakes.addAll(invalid.mistakes());
            }
        }
        return new QuestionPage(traversal, fields.of(asked, mistakes, site), seen(request), mistakes, answer);
    }

    private Seen seen(HttpRequest<?> request) {
        List<Mistake> mistakes = new ArrayList<>();
        Map<String, String> given = Seen.given(request);
        return new Seen(AskedViewpoint.read(given, clock.instant(), mistakes), given, mistakes);
    }
}
