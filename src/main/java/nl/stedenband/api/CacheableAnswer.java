package nl.stedenband.api;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Says of answers that they depend on their address, the {@code Accept} of the request, the version of the graph and the day alone; so
 * they may be kept for the next who asks. Never for what only some may see, nor for what tells of runs of imports.
 */
@Documented
@Retention(RUNTIME)
@Target({TYPE, METHOD})
@interface CacheableAnswer {}
