package nl.stedenband.exporting.format;

import java.util.List;
import nl.stedenband.exporting.FlatField;
import nl.stedenband.registry.traversal.ValueType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** The schema of a table's rows: every field may be missing, and a list is never null inside. */
final class RowSchema {

    private RowSchema() {}

    static MessageType of(String name, List<FlatField> fields) {
        Types.MessageTypeBuilder schema = Types.buildMessage();
        for (FlatField flatField : fields) {
            schema.addField(type(flatField));
        }
        return schema.named(name.replace('-', '_'));
    }

    private static Type type(FlatField flatField) {
        if (flatField.isList()) {
            PrimitiveType element = element(flatField.type(), Types.required(physical(flatField.type())), "element");
            return Types.optionalList().element(element).named(flatField.name());
        }
        return element(flatField.type(), Types.optional(physical(flatField.type())), flatField.name());
    }

    private static PrimitiveType element(ValueType type, Types.PrimitiveBuilder<PrimitiveType> builder, String name) {
        return builder.as(logical(type)).named(name);
    }

    private static PrimitiveTypeName physical(ValueType type) {
        return switch (type) {
            case INTEGER -> PrimitiveTypeName.INT64;
            case DECIMAL -> PrimitiveTypeName.DOUBLE;
            case BOOLEAN -> PrimitiveTypeName.BOOLEAN;
            case DATE -> PrimitiveTypeName.INT32;
            default -> PrimitiveTypeName.BINARY;
        };
    }

    private static LogicalTypeAnnotation logical(ValueType type) {
        return switch (type) {
            case INTEGER, DECIMAL, BOOLEAN -> null;
            case DATE -> LogicalTypeAnnotation.dateType();
            default -> LogicalTypeAnnotation.stringType();
        };
    }
}
