package nl.stedenband.account.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How much a form with files may have that is sent to a method; without it, no more than what {@link UploadCsrfFilter} lets every form have. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface UploadLimit {

    /** In bytes: somewhat more than the largest file that is taken, so that the page can tell. */
    long value();
}
