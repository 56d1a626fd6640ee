package nl.stedenband.graph;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.EdtfInterval;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;
import org.neo4j.driver.Value;

/**
 * How a record is made of a row, or of a map within one: each component from the value of its name, ids of things from their keys,
 * times from EDTF. The driver can do most of that too, but looks for the constructor anew for every row and map, which takes longer
 * than the query does where there are hundreds.
 */
final class RecordShape {
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    /** What the graph writes as one value, and the domain has a type for. */
    private static final Map<Class<?>, Function<Value, Object>> OF_THE_DOMAIN = Map.of(
            ThingId.class, value -> ThingId.ofKey(value.asString()),
            Edtf.class, value -> Edtf.parse(value.asString()),
            EdtfInterval.class, value -> EdtfInterval.parse(value.asString()),
            Point.class, value -> new Point(value.asPoint().y(), value.asPoint().x()));

    private final Constructor<?> constructor;
    private final String[] names;
    private final List<Function<Value, Object>> readers;

    private RecordShape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        names = Arrays.stream(components).map(RecordComponent::getName).toArray(String[]::new);
        readers = Arrays.stream(components)
                .map(component -> reader(component.getGenericType()))
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

    private static Function<Value, Object> reader(Type type) {
        if (raw(type) == Optional.class) {
            Function<Value, Object> content = reader(item(type));
            return value -> Optional.ofNullable(content.apply(value));
        }
        Function<Value, Object> reader = readerOfWhatIsThere(type);
        return value -> value.isNull() ? null : reader.apply(value);
    }

    private static Function<Value, Object> readerOfWhatIsThere(Type type) {
        Class<?> raw = raw(type);
        if (OF_THE_DOMAIN.containsKey(raw)) {
            return OF_THE_DOMAIN.get(raw);
        }
        if (raw.isRecord()) {
            return value -> read(raw, value::get);
        }
        if (raw == List.class || raw == Set.class) {
            Function<Value, Object> items = reader(item(type));
            return raw == List.class ? value -> value.asList(items) : value -> Set.copyOf(value.asList(items));
        }
        return value -> raw == Object.class ? value.asObject() : value.as(raw);
    }

    private static Type item(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : (Class<?>) type;
    }
}
