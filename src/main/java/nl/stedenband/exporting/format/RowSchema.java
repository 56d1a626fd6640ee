package nl.stedenband.exporting.format;

import java.util.List;
import nl.stedenband.exporting.Field;
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

    static MessageType of(String name, List<Field> fields) {
        Types.MessageTypeBuilder schema = Types.buildMessage();
        for (Field field : fields) {
            schema.addField(type(field));
        }
        return schema.named(name.replace('-', '_'));
    }

    private static Type type(Field field) {
        if (field.isList()) {
            PrimitiveType element = element(field.type(), Types.required(physical(field.type())), "element");
            return Types.optionalList().element(element).named(field.name());
        }
        return element(field.type(), Types.optional(physical(field.type())), field.name());
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
