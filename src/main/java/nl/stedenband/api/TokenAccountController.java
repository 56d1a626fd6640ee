package nl.stedenband.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import nl.stedenband.account.AccountRole;
import nl.stedenband.account.http.CurrentUser;
import nl.stedenband.http.QueryParameters;

/** Tells a program whom its token stands for. */
@Tag(name = "account")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Controller(TokenAccountController.PATH)
final class TokenAccountController {
    static final String PATH = Api.ROOT + "/account";

    @Get
    @Operation(operationId = "getOwnAccount", summary = "The account that the token stands for, and what the token may")
    OwnAccount show(HttpRequest<?> request) {
        QueryParameters.nothing(request);
        CurrentUser asking = CurrentUser.get(request);
        return new OwnAccount(
                asking.id().value(),
                asking.name(),
                asking.roles().stream().map(AccountRole::word).sorted().toList());
    }

    /**
     * The account of a token.
     *
     * @param roles those of the token that the account still has
     */
    @Serdeable
    record OwnAccount(String id, String name, List<String> roles) {}
}
