package nl.stedenband.importing.table;

import java.util.Set;
import nl.stedenband.registry.Edtf;

/** Holds the cells of a row against the schema. */
final class SchemaCheck {
    private static final Set<String> BOOLEANS = Set.of("true", "false", "0", "1");

    private SchemaCheck() {}

    static void check(Row row, TableSchema schema) {
        for (TableSchema.Field field : schema.fields()) {
            String cell = row.text(field.name());
            if (cell.isEmpty()) {
                if (field.isRequired()) {
                    row.error(field.name(), "the cell is empty");
                }
            } else {
                checkType(row, field, cell);
                checkConstraints(row, field, cell);
            }
        }
    }

    private static void checkType(Row row, TableSchema.Field field, String cell) {
        switch (field.type()) {
            case "integer" -> row.wholeNumber(field.name());
            case "number" -> row.parsed(field.name(), SchemaCheck::finite);
            case "boolean" -> {
                if (!BOOLEANS.contains(cell)) {
                    row.error(field.name(), "'%s' is not true or false".formatted(cell));
                }
            }
            default -> {
                if ("edtf".equals(field.format())) {
                    row.parsed(field.name(), Edtf::parse);
                }
            }
        }
    }

    private static void checkConstraints(Row row, TableSchema.Field field, String cell) {
        TableSchema.Constraints constraints = field.constraints();
        if (constraints == null) {
            return;
        }
        if (constraints.oneOf() != null && !constraints.oneOf().contains(cell)) {
            row.error(field.name(), "'%s' is none of %s".formatted(cell, String.join(", ", constraints.oneOf())));
        }
        if (constraints.pattern() != null && !cell.matches(constraints.pattern())) {
            row.error(field.name(), "'%s' is not %s".formatted(cell, constraints.inWords()));
        }
        if (constraints.minimum() != null && !row.isRefused() && Double.parseDouble(cell) < constraints.minimum()) {
            row.error(field.name(), "%s is less than %s".formatted(cell, constraints.minimum()));
        }
        if (constraints.maximum() != null && !row.isRefused() && Double.parseDouble(cell) > constraints.maximum()) {
            row.error(field.name(), "%s is more than %s".formatted(cell, constraints.maximum()));
        }
    }

    private static double finite(String text) {
        double number = Double.parseDouble(text);
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("it is not a finite number");
        }
        return number;
    }
}
