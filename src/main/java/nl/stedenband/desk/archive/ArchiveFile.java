package nl.stedenband.desk.archive;

/**
 * A file of an archived case.
 *
 * @param name within its folder
 * @param title as people call it
 */
public record ArchiveFile(String name, String title, Format format, byte[] content) {
    /** Of a file that describes another, after that one's name. */
    static final String METADATA = ".mdto.xml";

    public ArchiveFile {
        content = content.clone();
    }

    /**
     * What a file is, as the register PRONOM of The National Archives has it.
     *
     * @param label its name there
     * @param code empty where it depends on the version of the format, which nobody looked at
     * @see <a href="https://www.nationalarchives.gov.uk/PRONOM/">PRONOM</a>
     */
    public record Format(String label, String code) {
        static final Format JSON = new Format("JSON Data Interchange Format", "fmt/817");
        static final Format XML = new Format("Extensible Markup Language", "fmt/101");
    }

    /** One of the registry's own, of which the name is the title. */
    static ArchiveFile own(String name, Format format, byte[] content) {
        return new ArchiveFile(name, name, format, content);
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    int size() {
        return content.length;
    }
}
