package nl.stedenband.networkexport;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;
import nl.stedenband.exporting.AskerGone;
import nl.stedenband.exporting.ExportAddresses;
import nl.stedenband.exporting.PacedWriting;
import nl.stedenband.exporting.format.SpoolFolder;
import nl.stedenband.graph.ExportSlots;

/**
 * Writes slices of the network as one file each, a zip of what the folder of a slice has. It is written to its end before the first byte is
 * given: only then it is known to be of one version. It takes one of the places that all exports share, and room on disk as they do.
 */
@Singleton
public final class NetworkArchives {
    private final NetworkExport export;
    private final SpoolFolder spoolFolder;
    private final ExportSlots slots;

    NetworkArchives(NetworkExport export, SpoolFolder spoolFolder, ExportSlots slots) {
        this.export = export;
        this.spoolFolder = spoolFolder;
        this.slots = slots;
    }

    /**
     * Writes the zip, and begins to give it.
     *
     * @param isAwaited asked at each row, for whether who asked is still there
     * @throws AskerGone when nobody waits for it any more
     * @throws NetworkExport.EmptySlice when there is nothing to write
     * @throws nl.stedenband.graph.RegistryKeepsChanging when what was written isn't of one version
     * @throws ExportSlots.TooManyExports when others take as many exports as may be taken at the same time
     * @throws nl.stedenband.exporting.SpoolFull when there is no room for it
     */
    public PacedWriting open(
            NetworkSlice slice, ExportAddresses exportAddresses, OutputStream out, BooleanSupplier isAwaited)
            throws IOException {
        Runnable givingBack = slots.take();
        ZipOnSpool zip = new ZipOnSpool(spoolFolder);
        try {
            export.write(slice, exportAddresses, zip, rows -> {
                if (!isAwaited.getAsBoolean()) {
                    throw new AskerGone();
                }
            });
            zip.finish();
        } catch (IOException | RuntimeException | Error e) {
            givingBack.run();
            zip.close();
            throw e;
        }
        return new GivenArchive(zip, out, givingBack);
    }

    private record GivenArchive(ZipOnSpool zip, OutputStream out, Runnable givingBack) implements PacedWriting {

        @Override
        public boolean advance() throws IOException {
            return !zip.giveTo(out);
        }

        @Override
        public void close() throws IOException {
            givingBack.run();
            zip.close();
        }
    }
}
