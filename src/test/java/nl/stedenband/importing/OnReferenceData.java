package nl.stedenband.importing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A test class that reads {@link ReferenceGraph#loaded()}. They run after all other test classes, in processes of their own,
 * so that none of those empties the graph in between.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Tag("reference-data")
public @interface OnReferenceData {}
