package nl.stedenband.graph.traversal;

import nl.stedenband.registry.traversal.Column;

/** A query gave a column a value that is not of the type that its header says. */
final class MistypedColumn extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Column column;

    /** @param value as the database gave it */
    MistypedColumn(Column column, Object value, Throwable cause) {
        super(
                "the column '%s' holds %s, which is no %s"
                        .formatted(column.name(), value, column.type().word() + (column.isList() ? "[]" : "")),
                cause);
        this.column = column;
    }

    Column column() {
        return column;
    }
}
