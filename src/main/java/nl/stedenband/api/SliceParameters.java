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
@Parameter(
        in = ParameterIn.QUERY,
        name = "scope",
        description =
                "Whether ties and memberships of the world around are part of it, as they were read in with \"import world-ties\" and"
                        + " \"import world-memberships\"",
        schema =
                @Schema(
                        type = "string",
                        allowableValues = {"nl", "world"},
                        defaultValue = "nl"),
        example = "nl")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface SliceParameters {}
