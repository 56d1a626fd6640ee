package nl.stedenband.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An answer that depends on from where in time the question is asked, in OpenAPI. */
@Parameter(in = ParameterIn.QUERY, name = "asOf")
@Parameter(in = ParameterIn.QUERY, name = "knownOn")
@Parameter(in = ParameterIn.QUERY, name = "saidBy")
@Parameter(in = ParameterIn.QUERY, name = "reach")
@Parameter(in = ParameterIn.QUERY, name = "reachBefore")
@Parameter(in = ParameterIn.QUERY, name = "keep")
@Parameter(in = ParameterIn.QUERY, name = "status")
@Parameter(in = ParameterIn.QUERY, name = "inherited")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface ViewpointParameters {}
