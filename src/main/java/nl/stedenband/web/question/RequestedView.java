package nl.stedenband.web.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.web.neighbour.ExpandedThings;

/**
 * How a reader wants to see an answer: a part of the address of the page, and none of the question.
 *
 * @param offered what the answer can be shown as
 * @param by the column that a chart shows; empty for the usual one
 * @param open the things of a network whose neighbours are shown too
 * @param question what is left: the parameters of the question itself
 */
public record RequestedView(
        AnswerView view,
        List<AnswerView> offered,
        String by,
        List<ThingId> open,
        Map<String, List<String>> question,
        List<Mistake> mistakes) {
    static RequestedView of(Traversal traversal, Map<String, List<String>> written) {
        Map<String, List<String>> question = new LinkedHashMap<>(written);
        List<Mistake> mistakes = new ArrayList<>();
        List<AnswerView> offered = AnswerView.of(traversal);
        String word = taken(question, "view");
        Optional<AnswerView> view = word.isEmpty()
                ? Optional.of(AnswerView.TABLE)
                : offered.stream().filter(each -> each.word().equals(word)).findFirst();
        if (view.isEmpty()) {
            mistakes.add(new Mistake(
                    "view",
                    ParameterFault.NONE_OF.with(
                            word, offered.stream().map(AnswerView::word).collect(Collectors.joining(", ")))));
        }
        String by = taken(question, "by");
        List<ThingId> open = ExpandedThings.read(taken(question, "open"), mistakes);
        return new RequestedView(view.orElse(AnswerView.TABLE), offered, by, open, question, mistakes);
    }

    private static String taken(Map<String, List<String>> question, String name) {
        List<String> given = question.remove(name);
        return given == null ? "" : String.join(",", given).strip();
    }

    public boolean is(String word) {
        return view.word().equals(word);
    }

    /** What of it must stand in an address beside the question. */
    Map<String, String> written() {
        Map<String, String> written = new LinkedHashMap<>();
        if (view != AnswerView.TABLE) {
            written.put("view", view.word());
        }
        if (!by.isEmpty()) {
            written.put("by", by);
        }
        if (!open.isEmpty()) {
            written.put("open", ExpandedThings.write(open));
        }
        return written;
    }
}
