package nl.stedenband.account;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What an account may do beside reading, which needs none. */
public enum AccountRole {
    /** Asserts and retracts. */
    EDITOR,
    /** Handles requests from abroad. */
    DESK,
    /** Gives accounts and roles, and reads the log. */
    ADMIN;

    /** As in rules, in addresses and where roles are kept. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a password alone is too little: who has the role sees what others may not, or may do harm that can't be undone. */
    public boolean needsSecondFactor() {
        return this != EDITOR;
    }

    public static Optional<AccountRole> ofWord(String word) {
        return Arrays.stream(values())
                .filter(accountRole -> accountRole.word().equals(word))
                .findFirst();
    }

    /** Those of some words that are roles; what a later release may have added is none. */
    static Set<AccountRole> ofWords(Collection<String> words) {
        Set<AccountRole> roles = EnumSet.noneOf(AccountRole.class);
        words.forEach(word -> ofWord(word).ifPresent(roles::add));
        return roles;
    }

    static List<String> words(Collection<AccountRole> roles) {
        return roles.stream().map(AccountRole::word).sorted().toList();
    }
}
