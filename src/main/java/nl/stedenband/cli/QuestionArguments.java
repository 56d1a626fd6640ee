package nl.stedenband.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.ParameterException;

/** The words of a command that belong to no option of it: what a question is asked with, as {@code --name value}. */
final class QuestionArguments {

    private QuestionArguments() {}

    /**
     * Values by the names of the parameters.
     *
     * @param misuse what is thrown when a word is neither a name nor a value
     */
    static Map<String, List<String>> read(List<String> words, Function<String, ParameterException> misuse) {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("--")) {
                throw misuse.apply("'%s' belongs to no parameter; write --name value.".formatted(word));
            }
            int sign = word.indexOf('=');
            String parameter = sign < 0 ? word.substring(2) : word.substring(2, sign);
            if (sign < 0 && i + 1 == words.size()) {
                throw misuse.apply("'%s' has no value.".formatted(word));
            }
            String value = sign < 0 ? words.get(++i) : word.substring(sign + 1);
            asked.computeIfAbsent(parameter, any -> new ArrayList<>()).add(value);
        }
        return asked;
    }
}
