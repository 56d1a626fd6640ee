package nl.stedenband.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What every command says of itself. */
class HelpTest {

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandIsExplainedWithExamplesThatItUnderstands(String name, CommandLine command) {
        String help = command.getUsageMessage(CommandLine.Help.Ansi.OFF);
        List<String> examples = help.substring(help.indexOf("Examples:"))
                .lines()
                .filter(line -> line.contains("stedenband"))
                .toList();

        assertThat(help).startsWith("Usage: ").contains("--help", "Exit codes:", "130", "141");
        assertThat(examples).isNotEmpty();
        assertThat(examples)
                .allSatisfy(example -> assertThatCode(() -> program().parseArgs(words(example)))
                        .as(example)
                        .doesNotThrowAnyException());
    }

    static Stream<Object[]> commands() {
        return withSubcommands(program())
                .map(command -> new Object[] {command.getCommandSpec().qualifiedName(), command});
    }

    private static Stream<CommandLine> withSubcommands(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(HelpTest::withSubcommands));
    }

    private static CommandLine program() {
        return Stedenband.commandLine(Map.of(), OutputStream.nullOutputStream());
    }

    /** Those of the command alone, without what the shell takes for itself. */
    private static String[] words(String example) {
        String command = example.substring(example.indexOf("stedenband") + "stedenband".length())
                .replaceFirst("[|>)].*", "")
                .strip();
        return Arrays.stream(command.split(" +"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }
}
