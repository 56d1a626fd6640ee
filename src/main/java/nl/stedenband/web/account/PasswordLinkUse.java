package nl.stedenband.web.account;

import jakarta.inject.Singleton;
import nl.stedenband.account.AccountRefusal;
import nl.stedenband.account.AccountRefused;
import nl.stedenband.account.Actor;
import nl.stedenband.account.FirstAccount;
import nl.stedenband.account.LoginClient;
import nl.stedenband.account.NewPassword;
import nl.stedenband.account.PasswordLinks;
import nl.stedenband.account.http.FormFields;

/** What links are good for: the first account, or the password of one that is there. */
@Singleton
final class PasswordLinkUse {
    private final FirstAccount first;
    private final PasswordLinks passwordLinks;
    private final NewPassword passwords;

    PasswordLinkUse(FirstAccount first, PasswordLinks passwordLinks, NewPassword passwords) {
        this.first = first;
        this.passwordLinks = passwordLinks;
        this.passwords = passwords;
    }

    boolean isFirst(String code) {
        return first.isCode(code);
    }

    /** Why a link that is no good is none. */
    AccountRefusal refusal(String code) {
        return first.isSpent(code) ? AccountRefusal.FIRST_MADE : AccountRefusal.NO_LINK;
    }

    boolean isKnown(String code) {
        return passwordLinks.find(code).isPresent();
    }

    /** @throws AccountRefused when the link, the name or the password is no good */
    void use(FormFields fields, LoginClient loginClient) {
        String code = fields.text("code");
        String password = fields.text("new-password");
        if (!password.equals(fields.text("again"))) {
            throw new AccountRefused(AccountRefusal.PASSWORD_TWICE);
        }
        if (first.isCode(code)) {
            first.make(code, fields.text("name"), password, Actor.stranger(loginClient.address()));
        } else {
            passwords.withLink(code, password, Actor.stranger(loginClient.address()));
        }
    }
}
