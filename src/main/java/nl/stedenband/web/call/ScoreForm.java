package nl.stedenband.web.call;

import java.util.ArrayList;
import java.util.List;
import nl.stedenband.desk.call.AnswerScore.CriterionScore;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.ParameterFault;

/** Reads how an officer judges an answer. */
final class ScoreForm {
    private ScoreForm() {}

    /**
     * Reads points with their reasons.
     *
     * @param criteria how many there are
     * @throws InvalidQuestion naming all that is wrong
     */
    static List<CriterionScore> read(FormInput sent, int criteria) {
        List<CriterionScore> parts = new ArrayList<>();
        for (int i = 1; i <= criteria; i++) {
            parts.add(new CriterionScore(points(sent, "points-" + i), sent.required("reason-" + i)));
        }
        sent.check();
        return parts;
    }

    private static int points(FormInput sent, String field) {
        String written = sent.written(field);
        if (!written.matches("[0-" + CriterionScore.MOST + "]")) {
            sent.wrong(field, ParameterFault.NOT_WHOLE_FROM_TO, written, 0, CriterionScore.MOST);
            return 0;
        }
        return Integer.parseInt(written);
    }
}
