package nl.stedenband.importing.table;

import java.util.Set;
import nl.stedenband.registry.Edtf;

/** Holds the cells of a row against the schema. */
final class SchemaCheck {
    private static final Set<String> BOOLEANS = Set.of("true", "false", "0", "1");

    private SchemaCheck() {}

    static void check(InputRow inputRow, TableSchema schema) {
        for (TableSchema.Field field : schema.fields()) {
            String cell = inputRow.text(field.name());
            if (cell.isEmpty()) {
                if (field.isRequired()) {
                    inputRow.error(field.name(), "the cell is empty");
                }
            } else {
                checkType(inputRow, field, cell);
                checkConstraints(inputRow, field, cell);
            }
        }
    }

    private static void checkType(InputRow inputRow, TableSchema.Field field, String cell) {
        switch (field.type()) {
            case "integer" -> inputRow.wholeNumber(field.name());
            case "number" -> inputRow.parsed(field.name(), SchemaCheck::finite);
            case "boolean" -> {
                if (!BOOLEANS.contains(cell)) {
                    inputRow.error(field.name(), "'%s' is not true or false".formatted(cell));
                }
            }
            default -> {
                if ("edtf".equals(field.format())) {
                    inputRow.parsed(field.name(), Edtf::parse);
                }
            }
        }
    }

    private static void checkConstraints(InputRow inputRow, TableSchema.Field field, String cell) {
        TableSchema.Constraints constraints = field.constraints();
        if (constraints == null) {
            return;
        }
        if (constraints.oneOf() != null && !constraints.oneOf().contains(cell)) {
            inputRow.error(field.name(), "'%s' is none of %s".formatted(cell, String.join(", ", constraints.oneOf())));
        }
        if (constraints.pattern() != null && !cell.matches(constraints.pattern())) {
            inputRow.error(field.name(), "'%s' is not %s".formatted(cell, constraints.inWords()));
        }
        if (constraints.minimum() != null
                && !inputRow.isRefused()
                && Double.parseDouble(cell) < constraints.minimum()) {
            inputRow.error(field.name(), "%s is less than %s".formatted(cell, constraints.minimum()));
        }
        if (constraints.maximum() != null
                && !inputRow.isRefused()
                && Double.parseDouble(cell) > constraints.maximum()) {
            inputRow.error(field.name(), "%s is more than %s".formatted(cell, constraints.maximum()));
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
