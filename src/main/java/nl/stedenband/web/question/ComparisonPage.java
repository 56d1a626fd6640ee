package nl.stedenband.web.question;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import nl.stedenband.picture.diagram.BarChart;

/**
 * Two days, two moments of knowledge or two sources side by side.
 *
 * @param question that compares them
 * @param all names of the questions that compare something
 * @param bars how many ties there are of each outcome; nothing before it is asked, and where no tie is found
 * @param outcomes the words for these
 */
public record ComparisonPage(
        QuestionPage question, List<String> all, @Nullable BarChart bars, List<String> outcomes) {}
