package nl.stedenband.desk.archive;

/**
 * A file of an archived case.
 *
 * @param name within its folder
 */
public record ArchiveFile(String name, byte[] content) {
    /** Of a file that describes another, after that one's name. */
    static final String METADATA = ".mdto.xml";

    public ArchiveFile {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    int size() {
        return content.length;
    }
}
