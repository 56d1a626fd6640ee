package nl.stedenband.exporting.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.stedenband.exporting.FlatField;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;

/** Takes rows apart into columns. */
final class RowSupport extends WriteSupport<List<Object>> {
    private final MessageType schema;
    private final List<FlatField> fields;
    private final Map<String, String> about;
    private RecordConsumer record;

    /** @param about what the file says of itself */
    RowSupport(MessageType schema, List<FlatField> fields, Map<String, String> about) {
        this.schema = schema;
        this.fields = fields;
        this.about = about;
    }

    @Override
    @SuppressWarnings("deprecation") // not called, and yet abstract
    public WriteContext init(Configuration hadoop) {
        return new WriteContext(schema, about);
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
        return new WriteContext(schema, about);
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
        record = consumer;
    }

    @Override
    public void write(List<Object> row) {
        record.startMessage();
        for (int i = 0; i < fields.size(); i++) {
            Object value = fields.get(i).value(row);
            if (value instanceof List<?> several) {
                writeList(i, several);
            } else if (value != null) {
                record.startField(fields.get(i).name(), i);
                add(value);
                record.endField(fields.get(i).name(), i);
            }
        }
        record.endMessage();
    }

    /** @see <a href="https://github.com/apache/parquet-format/blob/master/LogicalTypes.md#lists">Lists in Parquet</a> */
    private void writeList(int index, List<?> values) {
        String name = fields.get(index).name();
        record.startField(name, index);
        record.startGroup();
        if (values.stream().anyMatch(Objects::nonNull)) {
            record.startField("list", 0);
            for (Object value : values) {
                if (value != null) {
                    record.startGroup();
                    record.startField("element", 0);
                    add(value);
                    record.endField("element", 0);
                    record.endGroup();
                }
            }
            record.endField("list", 0);
        }
        record.endGroup();
        record.endField(name, index);
    }

    private void add(Object value) {
        if (value instanceof Long number) {
            record.addLong(number);
        } else if (value instanceof Double number) {
            record.addDouble(number);
        } else if (value instanceof Boolean truth) {
            record.addBoolean(truth);
        } else if (value instanceof LocalDate day) {
            record.addInteger(Math.toIntExact(day.toEpochDay()));
        } else {
            record.addBinary(Binary.fromString(value.toString()));
        }
    }
}
