package nl.stedenband.registry;

import java.util.Arrays;

/**
 * What can be wrong with a parameter of a question, in English for programs and the command line and in both languages for the
 * pages. Where values stand in the text is numbered; a language needs not name them all.
 */
public enum ParameterFault {
    MISSING("is missing", "ontbreekt"),
    MISSING_SUCH_AS("is missing; give a %1$s such as %2$s", "ontbreekt; geef bijvoorbeeld %2$s"),
    GIVEN_TOO_OFTEN("is given %1$s times", "is %1$s keer gegeven"),
    NOT_OF_QUESTION(
            "is no parameter of this question; it takes %1$s",
            "is geen parameter van deze vraag; de parameters zijn %1$s"),
    NOT_KNOWN("is not known here; known are %1$s", "is hier niet bekend; wel bekend zijn %1$s"),
    NOTHING_KNOWN(
            "is not known here, nor is any other parameter",
            "is hier niet bekend, en geen enkele andere parameter ook"),
    NO_ID("'%1$s' is not the id of a %2$s", "'%1$s' is hier geen geldig kenmerk"),
    NO_ID_SUCH_AS("'%1$s' is not the id of a %2$s, such as %3$s", "'%1$s' is hier geen geldig kenmerk, zoals %3$s"),
    NO_SUCH_TABLE(
            "names no table that can be compared; there are %1$s",
            "noemt geen tabel waarmee te vergelijken is; er zijn %1$s"),
    FITS_SEVERAL(
            "“%1$s” fits %2$s things in the registry; choose one.",
            "“%1$s” past op %2$s dingen in het register; kies er een."),
    NONE_OF("'%1$s' is none of %2$s", "'%1$s' is niet een van %2$s"),
    NOT_WHOLE("'%1$s' is not a whole number", "'%1$s' is geen heel getal"),
    NOT_WHOLE_FROM_TO(
            "'%1$s' is not a whole number from %2$s to %3$s", "'%1$s' is geen heel getal van %2$s tot en met %3$s"),
    NO_NUMBER("'%1$s' is not a number such as 0.5", "'%1$s' is geen getal zoals 0.5"),
    NO_TRUTH("'%1$s' is neither true nor false", "'%1$s' is geen true en geen false"),
    TOO_LONG("has %1$s characters; %2$s are allowed", "telt %1$s tekens; er mogen er %2$s zijn"),
    NO_DAY("'%1$s' is not a day such as 2009-06-30", "'%1$s' is geen dag zoals 2009-06-30"),
    OUTSIDE_THE_CALENDAR(
            "'%1$s' lies outside the years 0001 to 9999", "'%1$s' ligt buiten de jaren 0001 tot en met 9999"),
    YET_TO_COME("'%1$s' has yet to come", "'%1$s' moet nog komen"),
    NO_MOMENT(
            "'%1$s' is not a moment such as 2026-11-21T12:00:00Z, or a day",
            "'%1$s' is geen tijdstip zoals 2026-11-21T12:00:00Z, en geen dag"),
    NO_KEY(
            "'%1$s' is not the kind and id of a thing, such as municipality/gm0363",
            "'%1$s' is geen soort en kenmerk van iets, zoals municipality/gm0363"),
    NO_FIELD("%1$s: no such field; there are %2$s", "%1$s: zo'n veld is er niet; wel zijn er %2$s"),
    PAGE_AND_AFTER(
            "can't be given together with 'after', which says where the page starts",
            "kan niet samen met 'after', dat zegt waar de bladzijde begint"),
    YEAR_AND_DAY(
            "can't be given together with 'asOf', which is a day of a year",
            "kan niet samen met 'asOf', dat is al een dag in een jaar"),
    NO_PLACE_IN_LIST(
            "'%1$s' is no place in a list; follow the link 'next' of the page before",
            "'%1$s' is geen plek in een lijst; volg de link 'next' van de vorige bladzijde"),
    NO_REACH(
            "'%1$s' is neither a number of days from 0 to %2$s nor 'all'",
            "'%1$s' is geen aantal dagen van 0 tot en met %2$s, en niet 'all'"),
    NO_CURSOR(
            "'%1$s' is not a cursor that this registry gave out; leave it away to begin at the beginning",
            "'%1$s' is geen cursor die dit register heeft uitgegeven; laat hem weg om bij het begin te beginnen"),
    NO_STATUS("'%1$s' is neither 'current' nor 'all'", "'%1$s' is niet 'current' en niet 'all'"),
    NOT_THERE(
            "nothing in the registry is called or numbered '%1$s'",
            "niets in het register heet of heeft als kenmerk '%1$s'"),
    NO_COUNTRY(
            "'%1$s' is no country that the registry knows, by code or by name",
            "'%1$s' is geen land dat het register kent, met code of naam"),
    NO_MAILBOX("is no mail address", "is geen mailadres"),
    MAILBOX_OF_PERSON(
            "looks like the address of a person; write that of an office, such as info@ or international@",
            "lijkt het adres van een persoon; schrijf dat van een afdeling, zoals info@ of international@"),
    NOT_GREATER("is not greater than the number that it goes with", "is niet groter dan het getal waar het bij hoort"),
    APPROACHED_BEFORE("was approached before; note its answer there", "is al benaderd; noteer daar het antwoord"),
    CHANGED_MEANWHILE("was changed by somebody else; look again", "is door iemand anders gewijzigd; kijk opnieuw"),
    NO_TIME(
            "'%1$s' is not a time such as 2026, 2026-11 or 2026-11-21",
            "'%1$s' is geen tijd zoals 2026, 2026-11 of 2026-11-21"),
    GIVEN_BY_ID(
            "must be empty, for the id says it already; or leave that away",
            "moet leeg zijn, want het kenmerk zegt het al; of laat dat weg"),
    TOO_MUCH_SENT(
            "was sent too often from your network; try again in %1$s seconds",
            "is te vaak verstuurd vanuit uw netwerk; probeer het over %1$s seconden opnieuw"),
    ENDS_BEFORE_BEGIN("comes before its begin", "ligt voor het begin"),
    TIE_WITH_ITSELF("is the municipality itself", "is de gemeente zelf"),
    NO_PARTY("'%1$s' is no party to it", "'%1$s' is er geen partij in"),
    RETRACTED_ALREADY("was retracted already; it doesn't count any more", "is al ingetrokken en telt niet meer"),
    ONLY_RETRACTED(
            "is of a sort that can only be retracted here, not corrected",
            "is van een soort die hier alleen in te trekken is, niet te verbeteren"),
    SAYS_THAT_ALREADY("says just this already; nothing would change", "zegt dit al; er zou niets veranderen"),
    DENIED_HAS_NO_TIME(
            "can't be given: this source says that there is no such tie",
            "kan hier niet: deze bron zegt dat deze band er niet is"),
    UNDONE_ALREADY("was undone already, by revision %1$s", "is al ongedaan gemaakt, met herziening %1$s"),
    REVISED_SINCE(
            "was revised since; undo the later revision first",
            "is sindsdien herzien; maak eerst de latere herziening ongedaan"),
    TOO_MANY_WAIT(
            "can't be kept now: too many wait for the editors; try again later",
            "is nu niet te bewaren: er wachten er te veel op de redactie; probeer het later opnieuw"),
    NOTHING_LEFT("would have nothing left; turn it down instead", "zou leeg zijn; wijs het dan af"),
    OWN_PROPOSAL("is your own: another editor decides", "is van u zelf: een andere redacteur beslist"),
    SEEN_ALREADY("has your word already: another editor decides", "heeft uw oordeel al: een andere redacteur beslist"),
    DECIDED_ALREADY("is decided already", "is al beslist"),
    NO_WEB_ADDRESS(
            "is no address that begins with http:// or https://", "is geen adres dat met http:// of https:// begint"),
    TOO_MANY_BYTES("has %1$s bytes; %2$s are allowed", "telt %1$s bytes; het mogen er %2$s zijn"),
    TOO_MANY_ROWS("has %1$s rows; %2$s are allowed", "telt %1$s rijen; het mogen er %2$s zijn"),
    TOO_MANY_ADDED(
            "adds %1$s ties; %2$s at once are allowed", "voegt %1$s banden toe; het mogen er %2$s tegelijk zijn"),
    IS_WORKBOOK(
            "is the workbook of a spreadsheet; open it there and save it as CSV",
            "is een werkmap van een rekenprogramma; open het daarin en sla het op als CSV"),
    NO_CSV(
            "is not a CSV file with the headings of the list; take the list from this page and save it as CSV",
            "is geen CSV-bestand met de kopjes van de lijst; haal de lijst van deze pagina en sla hem op als CSV"),
    OPEN_QUOTE(
            "has a quotation mark that opens a cell and never closes it",
            "heeft een aanhalingsteken dat een cel opent en nergens sluit"),
    MORE_CELLS(
            "is not the last: the row has more cells than there are headings, %1$s",
            "is niet de laatste: de rij heeft meer cellen dan er kopjes zijn, %1$s"),
    LIST_OF_ANOTHER(
            "this is the list of '%1$s', not that of %2$s (%3$s)",
            "dit is de lijst van '%1$s', niet die van %2$s (%3$s)"),
    NO_TIE_OF(
            "'%1$s' is no tie of %2$s that the registry has; leave it empty to add one",
            "'%1$s' is geen band van %2$s die het register kent; laat dit leeg om er een toe te voegen"),
    SAME_TIE_AS("is on the same tie as row %1$s", "gaat over dezelfde band als rij %1$s"),
    KNOWN_TIE(
            "is a tie that the list has already, as %1$s; answer there",
            "is een band die al in de lijst staat, als %1$s; antwoord daar"),
    NOT_TO_BE_CHANGED(
            "was '%1$s' in the list, and can't be changed here; add another tie as a row without '%2$s'",
            "was '%1$s' in de lijst en kan hier niet veranderen; voeg een andere band toe als rij zonder '%2$s'"),
    OTHER_ANSWER(
            "says otherwise than row %1$s, on a tie with the same partner; give one answer",
            "zegt iets anders dan rij %1$s, over een band met dezelfde partner; geef één antwoord"),
    OTHER_ANSWER_UNLESS(
            "says otherwise than row %1$s, on a tie with the same partner; give one answer, or write in '%2$s' which other tie it is",
            "zegt iets anders dan rij %1$s, over een band met dezelfde partner; geef één antwoord, of schrijf in '%2$s' welke andere band het is"),
    DENIED_OF_ANOTHER(
            "can't be said here of a tie that was that of %1$s; write in the remark to the editors what you know of it",
            "kan hier niet over een band die van %1$s was; schrijf in de opmerking voor de redactie wat u ervan weet"),
    SHARED_BY_ANOTHER(
            "can't be said here of a tie of %1$s with several; write in the remark to the editors with which of them yours goes on",
            "kan hier niet over een band van %1$s met meer partners; schrijf in de opmerking voor de redactie met wie u hem voortzet"),
    ENDER_OF_ANOTHER(
            "can't be said here of a tie that was that of %1$s; leave it empty and write it in '%2$s'",
            "kan hier niet over een band die van %1$s was; laat dit leeg en schrijf het in '%2$s'"),
    ENDED_BEFORE_HEIR(
            "'%1$s' is before %2$s was there: so it ended with %3$s; write it in the remark to the editors",
            "'%1$s' is voordat %2$s er was: dan eindigde de band bij %3$s; schrijf het in de opmerking voor de redactie"),
    LIES_ELSEWHERE("'%1$s' is not where %2$s lies, which is in %3$s", "'%1$s' is niet waar %2$s ligt, dat is in %3$s"),
    BELONGS_IN(
            "is for reading; in a row that is added it is written in '%1$s'",
            "is om te lezen; in een rij die erbij komt staat dit in '%1$s'"),
    MORE_MISTAKES(
            "has %1$s mistakes more, told once these are corrected",
            "bevat nog %1$s fouten, te zien als deze verbeterd zijn"),
    OF_LISTED_TIE("can be told of a tie in the list alone", "kan alleen bij een band die in de lijst staat"),
    GOES_WITH("goes with '%1$s' in '%2$s' alone", "hoort alleen bij '%1$s' in '%2$s'"),
    WHICH_OF_SEVERAL(
            "doesn't say which of %1$s; leave it empty and write it in '%2$s'",
            "zegt niet wie van %1$s; laat dit leeg en schrijf het in '%2$s'"),
    MONTH_OF_SPREADSHEET(
            "'%1$s' is what the spreadsheet makes of a month; write the year, a day such as 2019-06-30, or '2019-06 with that apostrophe",
            "'%1$s' maakt het rekenprogramma van een maand; schrijf het jaar, een dag zoals 2019-06-30, of '2019-06 met die apostrof"),
    NOT_ABROAD(
            "lies in the Netherlands; only ties abroad can be added here",
            "ligt in Nederland; hier kunnen alleen banden met het buitenland bij"),
    NOTHING_SAID("is empty in every row, and no tie was added", "is in elke rij leeg, en er is geen band toegevoegd"),
    NO_JSON("is not JSON", "is geen JSON"),
    IS_NOT("is not %1$s", "is geen %1$s");

    private final BilingualText bilingualText;

    ParameterFault(String en, String nl) {
        bilingualText = new BilingualText(en, nl);
    }

    /** What to say, with values in their places; one that is a {@link BilingualText} stands there in the language of the rest. */
    public BilingualText with(Object... values) {
        return new BilingualText(
                bilingualText.en().formatted(in("en", values)),
                bilingualText.nl().formatted(in("nl", values)));
    }

    private static Object[] in(String language, Object... values) {
        return Arrays.stream(values)
                .map(value -> value instanceof BilingualText words ? words.in(language) : value)
                .toArray();
    }
}
