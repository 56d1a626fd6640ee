package nl.stedenband.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A list that comes in pages, in OpenAPI. */
@Parameter(in = ParameterIn.QUERY, name = "page")
@Parameter(in = ParameterIn.QUERY, name = "after")
@Parameter(in = ParameterIn.QUERY, name = "pageSize")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface PageParameters {}
