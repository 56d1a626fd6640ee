package nl.stedenband;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tests that need a program which is not on this machine. The build names them at its end: there is one file for each. */
public final class TestsLeftOut {
    private static final Path FOLDER = Path.of("target", "tests-left-out");

    private TestsLeftOut() {}

    /** Notes the test that calls this. */
    public static void noteCaller() {
        String test = StackWalker.getInstance().walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                .filter(name -> name.endsWith("Test"))
                .findFirst()
                .orElseThrow());
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(test), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
