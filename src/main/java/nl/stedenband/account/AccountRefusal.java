package nl.stedenband.account;

import nl.stedenband.registry.BilingualText;

/** Why something isn't done with an account, in both languages. */
public enum AccountRefusal {
    NAME(
            "a name is a mail address, or letters, digits, dots and dashes",
            "een naam is een mailadres, of bestaat uit letters, cijfers, punten en streepjes"),
    NAME_TAKEN("there is an account of that name already", "er is al een account met die naam"),
    NO_ACCOUNT("there is no such account", "zo'n account is er niet"),
    NO_SECRET(
            "the installation has no secret to keep accounts with; set STEDENBAND_SECRET to 32 characters or more",
            "de installatie heeft geen geheim om accounts mee te bewaren; zet STEDENBAND_SECRET op 32 tekens of meer"),
    PASSWORD_LENGTH(
            "a password has 12 to 200 characters; some words that only you would put together are easiest to remember",
            "een wachtwoord heeft 12 tot 200 tekens; een paar woorden die alleen u achter elkaar zet zijn het best te onthouden"),
    PASSWORD_EASY(
            "this password is too easily guessed: it holds your name, or hardly any different characters",
            "dit wachtwoord is te makkelijk te raden: uw naam staat erin, of er zijn amper verschillende tekens"),
    PASSWORD_WRONG("this is not the password of now", "dit is niet het wachtwoord van nu"),
    PASSWORD_TWICE("the two passwords differ", "de twee wachtwoorden verschillen"),
    LAST_ADMIN(
            "this is the last account with the role admin; give another one that role first",
            "dit is het laatste account met de rol beheer; geef eerst een ander account die rol"),
    NOTHING("nothing was asked for that can be done", "er is niets gevraagd dat kan"),
    NO_LINK(
            "this link was used before, or is too old; ask for a new one",
            "deze link is al gebruikt of te oud; vraag een nieuwe"),
    NO_CODE("this code is not right, or was used before", "deze code klopt niet, of is al gebruikt"),
    NO_IDENTITY(
            "nobody with your mail address has an account here; ask an admin for one",
            "niemand met uw mailadres heeft hier een account; vraag er beheer om"),
    PROVIDER("the other service didn't confirm who you are", "de andere dienst bevestigde niet wie u bent"),
    SIGN_IN_WRONG("name and password don't belong together", "naam en wachtwoord horen niet bij elkaar"),
    TOO_SOON("there were too many attempts; wait a little", "er waren te veel pogingen; wacht even"),
    TOKEN_TERM("a token lasts 1 to 366 days", "een sleutel geldt 1 tot 366 dagen"),
    NO_TOKEN("there is no such token", "zo'n sleutel is er niet"),
    TOKEN_PURPOSE(
            "say what the token is for, in at most 100 characters",
            "zeg waarvoor de sleutel is, in hoogstens 100 tekens"),
    TOKEN_ROLES(
            "a token can have the roles of the account, but not that of the admin",
            "een sleutel kan de rollen van het account hebben, maar niet die van beheer");

    private final BilingualText bilingualText;

    AccountRefusal(String en, String nl) {
        bilingualText = new BilingualText(en, nl);
    }

    public BilingualText text() {
        return bilingualText;
    }
}
