package nl.stedenband.cli;

import io.micronaut.core.annotation.Nullable;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import nl.stedenband.exporting.TableFormat;
import nl.stedenband.graph.traversal.Traversals;
import nl.stedenband.listing.RegistryLists;
import nl.stedenband.registry.Inherited;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.registry.traversal.Traversal;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/**
 * The commands as a shell is to complete them. To the program itself a question is a word like any other, and its parameters are
 * whatever is left; here it is a command of its own with its parameters as options, and so is each reader.
 */
final class CompletionWords {
    private static final List<String> ASKING = List.of("ask", "export");

    private final Traversals questions;

    CompletionWords(Traversals questions) {
        this.questions = questions;
    }

    CommandLine of(CommandLine program) {
        CommandSpec copy = CommandSpec.create().name(program.getCommandName());
        addOptions(program, copy);
        program.getSubcommands().forEach((name, command) -> copy.addSubcommand(name, command(command)));
        return new CommandLine(copy);
    }

    private CommandSpec command(CommandLine command) {
        CommandSpec copy = CommandSpec.create().name(command.getCommandName());
        addOptions(command, copy);
        command.getCommandSpec()
                .positionalParameters()
                .forEach(word ->
                        copy.addPositional(PositionalParamSpec.builder(word).build()));
        command.getSubcommands().forEach((name, sub) -> copy.addSubcommand(name, command(sub)));
        if (ASKING.contains(copy.name())) {
            questions.list().stream()
                    .filter(question -> !copy.name().equals("export") || !RegistryLists.isName(question.name()))
                    .forEach(question -> copy.addSubcommand(question.name(), question(question, command)));
        }
        if (copy.name().equals("export")) {
            RegistryLists.NAMES.forEach(list -> copy.addSubcommand(list, list(list, command)));
        } else if (copy.name().equals("import")) {
            ReaderList.titles().keySet().forEach(reader -> copy.addSubcommand(reader, reader(reader, command)));
        }
        return copy;
    }

    private static CommandSpec question(Traversal question, CommandLine asking) {
        CommandSpec copy = CommandSpec.create().name(question.name());
        addOptions(asking, copy);
        question.parameters()
                .forEach(traversalParameter -> copy.addOption(option(traversalParameter.name(), List.of())));
        Viewpoint.PARAMETERS.forEach(name -> copy.addOption(option(name, words(name))));
        return copy;
    }

    /** What one may write for a parameter of a viewpoint; nothing where that is no list. */
    private static List<String> words(String parameter) {
        return switch (parameter) {
            case "status" -> Viewpoint.Status.EXAMPLES;
            case "inherited" -> Inherited.WORDS;
            default -> List.of();
        };
    }

    /** What a list can be narrowed down by only its answer tells. */
    private static CommandSpec list(String name, CommandLine exporting) {
        CommandSpec copy = CommandSpec.create().name(name);
        addOptions(exporting, copy);
        copy.addOption(option("q", List.of()));
        return copy;
    }

    /** Behind the name of a reader comes a file. */
    private static CommandSpec reader(String name, CommandLine importing) {
        CommandSpec copy = CommandSpec.create().name(name);
        addOptions(importing, copy);
        copy.addPositional(PositionalParamSpec.builder()
                .index("0")
                .type(Path.class)
                .paramLabel("FILE")
                .build());
        return copy;
    }

    private static OptionSpec option(String parameter, List<String> values) {
        return OptionSpec.builder("--" + parameter)
                .arity("1")
                .type(String.class)
                // by which the script tells the words of one option from those of another
                .paramLabel(parameter)
                .completionCandidates(values)
                .build();
    }

    private static void addOptions(CommandLine from, CommandSpec to) {
        from.getCommandSpec().options().forEach(option -> to.addOption(local(option, from.getCommandName())));
    }

    private static OptionSpec local(OptionSpec option, String command) {
        return OptionSpec.builder(option)
                .scopeType(ScopeType.LOCAL)
                .inherited(false)
                .completionCandidates(candidates(option, command))
                .build();
    }

    /** In small letters, as help writes them. */
    private static @Nullable List<String> candidates(OptionSpec option, String command) {
        if (command.equals("export") && option.longestName().equals("--format")) {
            return TableOutput.formats().list().stream().map(TableFormat::name).toList();
        }
        return option.completionCandidates() == null
                ? null
                : StreamSupport.stream(option.completionCandidates().spliterator(), false)
                        .map(candidate -> candidate.toLowerCase(Locale.ROOT))
                        .toList();
    }
}
