package nl.stedenband.web.account;

import jakarta.inject.Singleton;
import nl.stedenband.account.Actor;
import nl.stedenband.account.Caller;
import nl.stedenband.account.FirstAccount;
import nl.stedenband.account.Links;
import nl.stedenband.account.NewPassword;
import nl.stedenband.account.Refusal;
import nl.stedenband.account.Refused;
import nl.stedenband.account.http.FormFields;

/** What links are good for: the first account, or the password of one that is there. */
@Singleton
final class LinkUse {
    private final FirstAccount first;
    private final Links links;
    private final NewPassword passwords;

    LinkUse(FirstAccount first, Links links, NewPassword passwords) {
        this.first = first;
        this.links = links;
        this.passwords = passwords;
    }

    boolean isFirst(String code) {
        return first.isCode(code);
    }

    boolean isKnown(String code) {
        return links.find(code).isPresent();
    }

    /** @throws Refused when the link, the name or the password is no good */
    void use(FormFields fields, Caller caller) {
        String code = fields.text("code");
        String password = fields.text("new-password");
        if (!password.equals(fields.text("again"))) {
            throw new Refused(Refusal.PASSWORD_TWICE);
        }
        if (first.isCode(code)) {
            first.make(code, fields.text("name"), password, Actor.stranger(caller.address()));
        } else {
            passwords.withLink(code, password, Actor.stranger(caller.address()));
        }
    }
}
