package nl.stedenband.importing;

/** A file that can't be read as a whole; nothing of it is stored. */
public final class RefusedFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    public RefusedFile(String file, long line, String reason) {
        this(new Finding(file, line, "", Severity.ERROR, reason));
    }

    public RefusedFile(Finding finding) {
        super(finding.toString());
        this.finding = finding;
    }

    public Finding finding() {
        return finding;
    }
}
