package nl.stedenband.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An answer on a part of the network of ties, in OpenAPI. */
@Parameter(in = ParameterIn.QUERY, name = "kind")
@Parameter(in = ParameterIn.QUERY, name = "country")
@Parameter(
        in = ParameterIn.QUERY,
        name = "minSources",
        description = "Only ties that so many sources tell of",
        schema = @Schema(type = "integer", minimum = "1", maximum = "99", defaultValue = "1"),
        example = "2")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface SliceParameters {}
