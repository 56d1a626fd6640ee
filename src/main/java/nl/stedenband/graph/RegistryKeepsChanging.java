package nl.stedenband.graph;

/** Others told the registry something each time while it was being read for one file. */
public final class RegistryKeepsChanging extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param tries how often it was read */
    public RegistryKeepsChanging(int tries) {
        super(
                "the registry was told something each of the %d times that the network was read; try again when that is done"
                        .formatted(tries));
    }
}
