package nl.stedenband.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import nl.stedenband.graph.drawing.Redrawing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Draws the graph again. */
@Command(
        name = "redraw",
        description = {
            "Draws the whole graph again from the assertions.",
            "",
            "On a graph that is as it should be this changes nothing. It is there for when a new release draws"
                    + " otherwise than the one before."
        },
        footer = "  stedenband redraw")
final class RedrawCommand implements Callable<Integer> {
    private final Map<String, String> environment;

    @Spec
    private CommandSpec spec;

    RedrawCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (OpenRegistry registry = OpenRegistry.use(environment, "redraw")) {
            long changed;
            try (ProgressDisplay progress =
                    new ProgressDisplay("Drawing", spec.commandLine().getErr())) {
                changed = registry.bean(Redrawing.class).redraw(progress);
            }
            spec.commandLine().getOut().println(changed + " nodes and relationships were drawn anew");
        }
        return Stedenband.DONE;
    }
}
