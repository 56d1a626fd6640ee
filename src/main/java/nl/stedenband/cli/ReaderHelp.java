package nl.stedenband.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The part of the help on importing that lists the readers. */
final class ReaderHelp {
    private static final String SECTION = "readers";

    private ReaderHelp() {}

    static void addTo(CommandLine importing) {
        importing.getHelpSectionMap().put(SECTION, help -> list());
        List<String> sections = new ArrayList<>(importing.getHelpSectionKeys());
        sections.add(sections.indexOf(UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING), SECTION);
        importing.setHelpSectionKeys(sections);
    }

    private static String list() {
        return ReaderList.titles().entrySet().stream()
                .map(reader -> "  %-16s%s%n".formatted(reader.getKey(), reader.getValue()))
                .collect(Collectors.joining("", "%nReaders:%n".formatted(), ""));
    }
}
