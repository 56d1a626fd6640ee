package nl.stedenband.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.stedenband.importing.table.InputFile;

/** How much there is to read, as near as can be said without reading it: rows whose cells hold line breaks count for more. */
final class RowCount {

    private RowCount() {}

    static long of(InputFile file) {
        try (InputStream input = file.open()) {
            byte[] buffer = new byte[1 << 16];
            long lines = 0;
            for (int length = input.read(buffer); length >= 0; length = input.read(buffer)) {
                for (int i = 0; i < length; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
