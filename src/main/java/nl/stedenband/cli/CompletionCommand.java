package nl.stedenband.cli;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what makes a shell complete the words of this program. */
@Command(
        name = "completion",
        description = {
            "Prints a script that makes a shell complete commands, options, readers, questions and their parameters.",
            "",
            "To have it always, put the line of the example into ~/.bashrc or ~/.zshrc."
        },
        footer = {
            "  source <(stedenband completion bash)",
            "  source <(stedenband completion zsh)",
            "  stedenband completion bash > ~/.local/share/bash-completion/completions/stedenband"
        })
final class CompletionCommand implements Callable<Integer> {
    private final Map<String, String> environment;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SHELL", description = "bash or zsh.")
    private Shell shell;

    /** The shells that the script is for: zsh loads what it needs to take one for bash. */
    enum Shell {
        BASH,
        ZSH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    CompletionCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        CommandLine program = new CompletionWords(CustomQuestionFolder.traversals(environment))
                .of(spec.parent().commandLine());
        spec.commandLine().getOut().println(AutoComplete.bash(program.getCommandName(), program));
        return Stedenband.DONE;
    }
}
