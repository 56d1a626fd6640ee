package nl.stedenband.api.reconciliation;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What suggestions are asked for with, in OpenAPI. */
@Parameter(
        in = ParameterIn.QUERY,
        name = "prefix",
        required = true,
        description = "What is written so far; may be empty",
        example = "co")
@Parameter(
        in = ParameterIn.QUERY,
        name = "cursor",
        description = "How many suggestions to skip",
        schema = @Schema(type = "integer", minimum = "0", defaultValue = "0"))
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface SuggestionParameters {}
