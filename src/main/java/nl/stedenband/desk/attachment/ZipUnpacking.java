package nl.stedenband.desk.attachment;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import nl.stedenband.registry.InvalidValue;
import nl.stedenband.registry.ParameterFault;

/**
 * Unpacks what is in a zip file to see whether it is what the directory says, and keeps little of it. All zip files within one
 * another share one limit: what grows beyond it, or grows too much for what it was, is refused before it is unpacked any further.
 */
final class ZipUnpacking {
    /** Of a file with all that is in it; a table of 10 MB may be as much. */
    static final int MOST_BYTES = 128 << 20;

    /** By which what is unpacked may be larger; office files stay below 30, and no sound compression comes to more than 1032. */
    private static final int MOST_GROWTH = 200;

    /** What is smaller may grow as it will. */
    private static final int SMALL = 1 << 20;

    private static final int BUFFER = 1 << 15;

    private final byte[] buffer = new byte[BUFFER];
    private long left = MOST_BYTES;

    /**
     * The beginning of a member.
     *
     * @param keep how much of it is wanted
     * @throws InvalidValue when it is not what the directory says, or too much
     */
    byte[] unpack(FileBytes file, ZipMember member, int keep) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(Math.min(keep, BUFFER));
        CRC32 sum = new CRC32();
        long size = 0;
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(file.shared(), member.start(), member.packed());
            int at = member.start();
            while (member.isDeflated() ? !inflater.finished() : size < member.packed()) {
                int count = member.isDeflated() ? inflated(inflater) : copied(file, at, member.packed() - (int) size);
                at += count;
                size += count;
                left -= count;
                sum.update(buffer, 0, count);
                kept.write(buffer, 0, Math.max(0, Math.min(count, keep - kept.size())));
                if (left < 0 || (size > SMALL && size / MOST_GROWTH > member.packed())) {
                    throw new InvalidValue(ParameterFault.FILE_UNPACKS_TOO_LARGE);
                }
            }
            if (size != member.size()
                    || sum.getValue() != member.crc()
                    || (member.isDeflated() && inflater.getRemaining() != 0)) {
                throw FileBytes.broken();
            }
            return kept.toByteArray();
        } finally {
            inflater.end();
        }
    }

    private int inflated(Inflater inflater) {
        try {
            int count = inflater.inflate(buffer);
            if (count == 0 && !inflater.finished()) {
                throw FileBytes.broken();
            }
            return count;
        } catch (DataFormatException e) {
            throw FileBytes.broken();
        }
    }

    private int copied(FileBytes file, int from, int rest) {
        int count = Math.min(rest, buffer.length);
        System.arraycopy(file.shared(), from, buffer, 0, count);
        return count;
    }
}
