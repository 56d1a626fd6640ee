package nl.stedenband.desk.attachment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.stedenband.registry.InvalidValue;
import nl.stedenband.registry.ParameterFault;

/**
 * Tells what a zip file is from its parts: a document, sheet or presentation of either family of office files, or just an archive.
 * Those that carry macros, programs or archives are refused. A sheet behind a chart is a file in itself, and looked at the same way.
 */
final class OfficePackage {
    private static final String TYPES = "[Content_Types].xml";
    private static final String MIME_TYPE = "mimetype";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final int MOST_OF_TYPES = 1 << 20;
    private static final int MOST_WITHIN = 10 << 20;
    private static final int BEGINNING = 512;
    private static final Pattern TYPE = Pattern.compile("ContentType\\s*=\\s*[\"']([^\"']*)[\"']");

    private final ZipUnpacking unpacking;
    private final boolean isWithinAnother;

    private OfficePackage(ZipUnpacking unpacking, boolean isWithinAnother) {
        this.unpacking = unpacking;
        this.isWithinAnother = isWithinAnother;
    }

    /** @throws InvalidValue when it may not be taken whatever it is */
    static FileKind kindOf(FileBytes file) {
        return new OfficePackage(new ZipUnpacking(), false).kind(file);
    }

    private FileKind kind(FileBytes file) {
        List<ZipMember> members = ZipDirectory.read(file);
        FileKind fileKind = FileKind.ARCHIVE;
        for (ZipMember member : members) {
            String name = member.name();
            boolean isTold = name.equals(TYPES) || name.equals(MIME_TYPE) || name.equals(MANIFEST);
            byte[] beginning = unpacking.unpack(file, member, isTold ? MOST_OF_TYPES : BEGINNING);
            checkMember(file, member, beginning);
            String text = new String(beginning, StandardCharsets.UTF_8);
            if (name.equals(TYPES)) {
                fileKind = ofTypes(text);
            } else if (name.equals(MIME_TYPE) && members.get(0).equals(member)) {
                fileKind = ofMediaType(text);
            } else if (name.equals(MANIFEST) && text.contains("encryption-data")) {
                throw new InvalidValue(ParameterFault.FILE_ENCRYPTED);
            }
        }
        return fileKind;
    }

    private void checkMember(FileBytes file, ZipMember member, byte[] beginning) {
        String name = member.name();
        if (name.startsWith("Basic/") || name.startsWith("Scripts/") || name.endsWith("vbaProject.bin")) {
            throw new InvalidValue(ParameterFault.FILE_HAS_PROGRAMS);
        }
        switch (FileContent.beginningOf(new FileBytes(beginning))) {
            case PROGRAM, OLD_OFFICE -> throw new InvalidValue(ParameterFault.FILE_HAS_PROGRAMS);
            case ARCHIVE -> checkWithin(file, member, beginning);
            default -> {
                // pictures, texts and what the families of office files are made of
            }
        }
    }

    private void checkWithin(FileBytes file, ZipMember member, byte[] beginning) {
        boolean isZip = new FileBytes(beginning).startsWith("PK\3\4");
        if (!isZip || isWithinAnother || member.size() > MOST_WITHIN) {
            throw new InvalidValue(ParameterFault.FILE_NESTS);
        }
        FileBytes within = new FileBytes(unpacking.unpack(file, member, MOST_WITHIN));
        if (!new OfficePackage(unpacking, true).kind(within).isTaken()) {
            throw new InvalidValue(ParameterFault.FILE_NESTS);
        }
    }

    private static FileKind ofTypes(String types) {
        List<String> all = TYPE.matcher(types)
                .results()
                .map((MatchResult type) -> type.group(1))
                .toList();
        if (all.stream().anyMatch(type -> type.contains("macroEnabled") || type.contains("vbaProject"))) {
            throw new InvalidValue(ParameterFault.FILE_HAS_PROGRAMS);
        }
        List<FileKind> kinds = FileKind.taken()
                .filter(kind -> all.contains(kind.mediaType() + ".main+xml"))
                .collect(Collectors.toList());
        return kinds.size() == 1 ? kinds.get(0) : FileKind.ARCHIVE;
    }

    private static FileKind ofMediaType(String mediaType) {
        return FileKind.taken()
                .filter(kind -> kind.mediaType().equals(mediaType))
                .findFirst()
                .orElse(FileKind.ARCHIVE);
    }
}
