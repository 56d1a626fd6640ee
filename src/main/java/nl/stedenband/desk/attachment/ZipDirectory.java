package nl.stedenband.desk.attachment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.stedenband.registry.InvalidValue;
import nl.stedenband.registry.ParameterFault;

/**
 * Reads what is in a zip file from its directory, and holds it against the file itself: all of it is in the directory, nothing of it
 * twice, nothing lies over anything else, and nothing stands before or behind it. Files that differ in that are read differently by
 * different programs.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">.ZIP File Format Specification</a>
 */
final class ZipDirectory {
    private static final String END = "PK\5\6";
    private static final String ENTRY = "PK\1\2";
    private static final String LOCAL = "PK\3\4";
    private static final int END_BYTES = 22;
    private static final int ENTRY_BYTES = 46;
    private static final int LOCAL_BYTES = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;

    /** Presentations with many pictures have some hundred. */
    private static final int MOST_MEMBERS = 10_000;

    /** Bits that say that it is encrypted: itself, strongly, or the directory. */
    private static final int ENCRYPTED = 1 | 1 << 6 | 1 << 13;

    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final FileBytes file;
    private final int begin;
    private final int end;

    private ZipDirectory(FileBytes file, int end) {
        this.file = file;
        this.end = end;
        this.begin = (int) Math.min(file.four(end + 16L), Integer.MAX_VALUE);
    }

    /** @throws InvalidValue when it is no sound zip file */
    static List<ZipMember> read(FileBytes file) {
        int end = file.lastOf(END, file.size() - END_BYTES - LONGEST_COMMENT);
        if (end < 0 || !file.startsWith(LOCAL)) {
            throw FileBytes.broken();
        }
        return new ZipDirectory(file, end).members();
    }

    private List<ZipMember> members() {
        int count = file.two(end + 10L);
        boolean isWhole = file.four(end + 4L) == 0
                && file.two(end + 8L) == count
                && file.four(end + 12L) + begin == end
                && file.two(end + 20L) + end + END_BYTES == file.size();
        if (!isWhole || count == 0 || count > MOST_MEMBERS) {
            throw FileBytes.broken();
        }
        List<ZipMember> members = new ArrayList<>();
        Set<String> names = new HashSet<>();
        long at = begin;
        for (int i = 0; i < count; i++) {
            ZipMember member = member(at);
            if (!names.add(member.name().toLowerCase(Locale.ROOT))) {
                throw FileBytes.broken();
            }
            members.add(member);
            at += ENTRY_BYTES + (long) file.two(at + 28) + file.two(at + 30) + file.two(at + 32);
        }
        if (at != end) {
            throw FileBytes.broken();
        }
        checkPlaces(members);
        return members;
    }

    private ZipMember member(long at) {
        if (!file.isAt((int) at, ENTRY)) {
            throw FileBytes.broken();
        }
        if ((file.two(at + 8) & ENCRYPTED) != 0) {
            throw new InvalidValue(ParameterFault.FILE_ENCRYPTED);
        }
        int method = file.two(at + 10);
        long packed = file.four(at + 20);
        long size = file.four(at + 24);
        String name = file.text(at + ENTRY_BYTES, file.two(at + 28));
        long local = file.four(at + 42);
        boolean isSound = (method == DEFLATED || (method == STORED && packed == size))
                && isWithin(name)
                && local < begin
                && file.isAt((int) local, LOCAL)
                && file.two(local + 8) == method
                && file.text(local + LOCAL_BYTES, file.two(local + 26)).equals(name);
        long start = local + LOCAL_BYTES + file.two(local + 26) + file.two(local + 28);
        if (!isSound || start + packed > begin) {
            throw FileBytes.broken();
        }
        return new ZipMember(name, method == DEFLATED, file.four(at + 16), (int) packed, size, (int) start);
    }

    /** Whether who unpacks it writes it where it belongs. */
    private static boolean isWithin(String name) {
        return !name.isEmpty()
                && !name.startsWith("/")
                && name.indexOf('\\') < 0
                && name.indexOf('\0') < 0
                && name.indexOf(':') < 0
                && !("/" + name + "/").contains("/../");
    }

    private static void checkPlaces(List<ZipMember> members) {
        List<ZipMember> sorted = new ArrayList<>(members);
        sorted.sort(Comparator.comparingInt(ZipMember::start));
        for (int i = 1; i < sorted.size(); i++) {
            ZipMember before = sorted.get(i - 1);
            if ((long) before.start() + before.packed() + LOCAL_BYTES
                    > sorted.get(i).start()) {
                throw FileBytes.broken();
            }
        }
    }
}
