package nl.stedenband.importing.reference;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Order;

/**
 * A test class that reads {@link ReferenceGraph#loaded()}. All of them run after all other test classes, so that none of those
 * empties the graph in between.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Order(Integer.MAX_VALUE)
public @interface OnReferenceData {}
