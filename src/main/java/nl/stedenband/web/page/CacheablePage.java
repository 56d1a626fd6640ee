package nl.stedenband.web.page;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Says of pages that they depend on their address, the state of the graph and the day alone, and are the same for everybody; so
 * they may be kept for the next reader. Never for what only some may see.
 */
@Documented
@Retention(RUNTIME)
@Target({TYPE, METHOD})
public @interface CacheablePage {}
