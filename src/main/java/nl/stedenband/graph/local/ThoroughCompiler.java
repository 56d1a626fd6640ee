package nl.stedenband.graph.local;

import java.util.List;

/**
 * How the JVM of a database compiles that has much to do: the same questions take it a half to a quarter of the time, and an import a
 * tenth less. It begins late, with what is called ten times more than usual for it, so that it isn't in the way of a start.
 */
public final class ThoroughCompiler {
    public static final List<String> OPTIONS = List.of(
            "-XX:TieredStopAtLevel=4",
            "-XX:ReservedCodeCacheSize=240m",
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000");

    private ThoroughCompiler() {}
}
