package nl.stedenband.graph;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.neo4j.driver.Value;

/**
 * How a record is made of a row, or of a map within one: each component from the value of its name. The driver can do that too, but
 * looks for the constructor anew for every row and map, which takes longer than the query does where there are hundreds.
 */
final class RecordShape {
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final Constructor<?> constructor;
    private final String[] names;
    private final List<Function<Value, Object>> readers;

    private RecordShape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        names = Arrays.stream(components).map(RecordComponent::getName).toArray(String[]::new);
        readers = Arrays.stream(components)
                .map(component -> reader(component.getGenericType(), component.getType()))
                .toList();
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true); // repositories have records of their own
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Makes a record.
     *
     * @param value by the name of the component; the null value for what isn't there
     */
    static <R> R read(Class<R> type, Function<String, Value> value) {
        return type.cast(SHAPES.get(type).read(value));
    }

    private Object read(Function<String, Value> value) {
        Object[] components = new Object[names.length];
        for (int i = 0; i < names.length; i++) {
            components[i] = readers.get(i).apply(value.apply(names[i]));
        }
        try {
            return constructor.newInstance(components);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "%s can't be made of %s".formatted(constructor.getDeclaringClass(), Arrays.toString(components)),
                    e);
        }
    }

    private static Function<Value, Object> reader(Type type, Class<?> raw) {
        if (raw.isRecord()) {
            return value -> value.isNull() ? null : read(raw, value::get);
        }
        if (raw == List.class) {
            Type item = ((ParameterizedType) type).getActualTypeArguments()[0];
            Function<Value, Object> items = reader(item, raw(item));
            return value -> value.isNull() ? null : value.asList(items);
        }
        return value -> value.isNull() ? null : raw == Object.class ? value.asObject() : value.as(raw);
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : (Class<?>) type;
    }
}
