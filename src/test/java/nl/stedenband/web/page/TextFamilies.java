package nl.stedenband.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.stedenband.account.AccountAction;
import nl.stedenband.account.AccountRefusal;
import nl.stedenband.account.ActionResult;
import nl.stedenband.account.LoggedAction;
import nl.stedenband.desk.DeskAction;
import nl.stedenband.desk.attachment.FileKind;
import nl.stedenband.desk.call.AnswerState;
import nl.stedenband.desk.call.CallState;
import nl.stedenband.desk.cases.ApproachAnswer;
import nl.stedenband.desk.cases.CaseOutcome;
import nl.stedenband.desk.letter.LetterLanguage;
import nl.stedenband.desk.light.LightColour;
import nl.stedenband.desk.match.ExchangeFormat;
import nl.stedenband.desk.match.MatchEnding;
import nl.stedenband.desk.match.MatchPhase;
import nl.stedenband.desk.request.RequestField;
import nl.stedenband.desk.retention.RetentionPeriods;
import nl.stedenband.desk.work.SecondOpinion;
import nl.stedenband.editing.EditField;
import nl.stedenband.editing.EditKind;
import nl.stedenband.editing.EditingAction;
import nl.stedenband.editing.Proposal;
import nl.stedenband.editing.Proposer;
import nl.stedenband.importing.Severity;
import nl.stedenband.matching.evaluation.Baseline;
import nl.stedenband.matching.rule.RuleBook;
import nl.stedenband.picture.map.MapExtent;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Certainty;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.SourceRank;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.TieKind;
import nl.stedenband.web.question.AnswerView;
import nl.stedenband.web.question.QuestionGroup;
import nl.stedenband.webhook.DeliveryOutcome;
import nl.stedenband.webhook.DeliveryState;
import nl.stedenband.webhook.WebhookAction;

/** How templates and code put keys of texts together, and from which words: these stand where {@code {}} does. */
final class TextFamilies {
    private static final String WRITTEN_OUT = """
            account.field.{}: name password code new-password again purpose days
            assertion.by.{}: editor
            basis.{}: seen-before seen-later
            chart.growth.{}: certain confirmed contradicted seenBefore seenLater
            citation.{}: asOf knownOn saidBy
            contents.{}: ties inherited before networks origins gaps residents members among assertions
            desk.amendment.{}: note approach phase result ending attachment outcome
            desk.amendment.kind.{}: corrected withdrawn erased destroyed
            desk.figures.{}: year country theme requests within late open
            desk.retention.column.{}: request outcome closed until asked
            desk.around.{}: country theme both
            desk.case.{}: open closed
            desk.column.{}: what state next term country officer
            desk.whose.{}: mine all
            desk.state.{}: open closed all
            call.field.{}: call version withdraw-why call-title-nl call-title-en call-text-nl call-text-en call-themes call-country call-term
            call.field.{}: answer answer-town answer-function answer-offer answer-motivation answer-mailbox refuse-why do
            call.field.{}: points-1 points-2 points-3 points-4 reason-1 reason-2 reason-3 reason-4
            call.field.{}: offer-town offer-themes offer-hours offer-function offer-until
            call.field.{}: criterion-1-nl criterion-1-en criterion-1-weight criterion-2-nl criterion-2-en criterion-2-weight
            call.field.{}: criterion-3-nl criterion-3-en criterion-3-weight criterion-4-nl criterion-4-en criterion-4-weight
            desk.group.{}: who what wanted programme care
            desk.score.{}: fit capacity
            desk.weights.{}: rank town fit capacity usually
            desk.csv.{}: part rank municipality name population fit capacity reasons-fit reasons-capacity remark sources
            desk.csv.part.{}: ranked colleague colleague-before caution
            evaluation.ties.{}: across-the-border within-a-day further overseas until-1989 until-1999 until-2009 since-2010 begin-unknown
            evaluation.{}: hits-at-1 hits-at-10 hits-at-50 mrr
            evaluation.standing.{}: worse equal little
            algorithm.field.{}: description goal proportionality human-intervention source-data methods-and-models risk-management performance
            algorithm.field.{}: never-among-ten
            algorithm.threshold.{}: nearKilometres aroundKilometres halfKilometres borderKilometres leastShare fullShare greatCity recentYears
            algorithm.threshold.{}: tiesPerHour uncertainTie pastTie project
            world-region.{}: africa america arab-asia asia caribbean caucasus-asia central-africa central-america central-asia east-africa
            world-region.{}: east-asia europe north-america northern-africa oceania south-america south-asia southeast-asia southern-africa
            world-region.{}: unknown west-africa
            detail.{}: theme policyField motive organisation programme networkModel
            edit.change.{}: sighting end denial correction retraction
            edit.column.{}: proposal edits proposer at left revision about by asserted retracted became
            entry.related.{}: theme policyField
            entry.{}: theme policyField motive programme organisation networkModel
            error.{}.text: 400 401 403 404 405 413 429 500 503 budget-spent too-costly too-many-downloads unconfirmed
            error.{}.title: 400 401 403 404 405 413 429 500 503 budget-spent too-costly too-many-downloads unconfirmed
            filter.{}: by q province current country region countryOfOrigin type network theme kind minSources rank
            home.number.{}: municipalities partnerships all-partnerships networks sources
            home.step.{}: questions citing interface municipalities gaps similar countries active themes
            home.way.{}.text: researcher town request
            home.way.{}: researcher town request
            import.{}: rows recorded known refused errors warnings notes
            list-title.{}: activity-forms assertions countries country-groups districts figures members memberships motives municipalities network-models networks organisations
            list-title.{}: origins partner-cities partnerships policy-fields programmes provinces regions sources spells surveys themes typology-values
            list.{}: municipalities partner-cities countries networks memberships partnerships sources themes policy-fields motives
            list.{}: programmes organisations network-models
            log.{}: at account deed object result origin
            measure.{}: nodes edges components largestComponent maxDegree density triangles transitivity averageClustering assortativity
            measure.{}: assortativityByPopulation assortativityByCountry maxCore diameter meanDistance communities modularity
            measure.{}.about: nodes edges components largestComponent maxDegree density triangles transitivity averageClustering assortativity
            measure.{}.about: assortativityByPopulation assortativityByCountry maxCore diameter meanDistance communities modularity
            measures.bar.{}: sure possible
            measures.by.{}: degree betweenness closeness eigenvector
            measures.by.{}.about: degree betweenness closeness eigenvector
            network-export.{}: ties edges memberships networks spells nodes composition
            network.{}: new pinned loose undone redone failed line lines
            ownlist.about.{}: some none
            ownlist.answer.{}: stands ended never
            ownlist.column.{}.about: answer since ended-on ended-by end-reason new theme hours function until
            ownlist.column.{}: municipality partnership partner country kind known-since known-until last-seen inherited-from
            ownlist.column.{}: sources answer since ended-on ended-by end-reason new theme hours function until
            ownlist.ender.{}: us them
            ownlist.field.{}: file mailbox remark proposal
            ownlist.sent.{}: confirmed ended denied added offered
            quality.{}: undated one-sided stale not-listed contradicted
            relation.{}: tie member country
            scope.{}: nl world
            similar.{}: size origins networks countries themes
            succession.into.{}: wholly in-part null
            compare.{}: change-between-days change-of-knowledge change-between-sources
            compare.{}.about: change-between-days change-of-knowledge change-between-sources
            compare.change.{}: begun ended begun-and-ended resumed taken-over passed-on first-seen not-looked-at contradicted not-contradicted same
            compare.change.{}: added corrected not-told-of
            compare.comparison.{}: only-one only-other both contradict
            size-class.{}: 0-10000 10000-20000 20000-50000 50000-100000 100000+
            survival.by.{}: none region country kind programme merger
            survival.group.{}: all dissolved not-dissolved none-of-region none-of-country none-of-programme
            term.{}.text: tie seen basis interval as-of known-on said-by reach inherited charter rank counting band estimate
            term.{}: tie seen basis interval as-of known-on said-by reach inherited charter rank counting band estimate
            truth.{}: true false
            users.proof.{}: second-factor password none
            viewpoint.inherited.{}: yes no only
            viewpoint.status.{}: current all
            viewpoint.{}.hint: asOf knownOn saidBy reach
            viewpoint.{}: asOf knownOn saidBy reach
            """;

    /** Words of answers by the names of their columns; sources may have others, which are shown as they are. */
    private static final String OF_ANSWERS = """
            about.{}: begin end existence
            afterMerger.{}: unknown ended
            alignment.{}: tie inherited unseen ended none-known
            aspect.{}: begin kind theme motive initiator actor programme network-model second-source
            caseAspect.{}: actors network-model commonalities differences resources trust power transnational-relations outcome
            begun.{}: certain possible
            change.{}: begun ended begun-and-ended resumed taken-over passed-on first-seen not-looked-at contradicted not-contradicted same
            change.{}: added corrected not-told-of
            comparison.{}: only-one only-other both contradict
            countsAs.{}: certain confirmed contradicted seen-before seen-later
            ended.{}: certain possible
            begunBy.{}: municipality partner joint migrants third-party unknown
            degree.{}: direct indirect
            says.{}: denied
            statement.{}: wish request municipal_policy policy_document project economic_link event context
            """;

    private final Map<String, Set<String>> words = new TreeMap<>();

    private TextFamilies() {}

    /** All there are but those of answers, and the columns and parameters of questions, which the questions tell. */
    static Map<String, Set<String>> all() {
        TextFamilies families = new TextFamilies();
        families.add(WRITTEN_OUT);
        families.addThoseOfTheRegistry();
        families.addThoseOfTheDesk();
        families.addThoseOfEditing();
        return families.words;
    }

    static Map<String, Set<String>> ofAnswers() {
        TextFamilies families = new TextFamilies();
        families.add(OF_ANSWERS);
        families.add("sourceSays.{}", Stream.of("none named"));
        families.add("kindThen.{}", TieKind.values(), TieKind::slug);
        return families.words;
    }

    private void addThoseOfTheRegistry() {
        add("fault.{}", ParameterFault.values(), parameterFault -> kebab(parameterFault.name()));
        add("refusal.{}", AccountRefusal.values(), accountRefusal -> kebab(accountRefusal.name()));
        for (String family : List.of("status.{}", "sign.{}", "term.status.{}")) {
            add(family, Certainty.values(), Certainty::slug);
            add(family, Stream.of("unknown"));
        }
        add("kind.{}", TieKind.values(), TieKind::slug);
        add("ownlist.kind.{}", TieKind.values(), TieKind::slug);
        add(
                "type.{}",
                Stream.of(
                        "platform",
                        "network",
                        "thematic network",
                        "charter of towns",
                        "campaign",
                        "Europees/internationaal"));
        add("rank.{}", SourceRank.values(), SourceRank::slug);
        add("role.{}", ParticipantRole.values(), ParticipantRole::slug);
        add("role.{}", nl.stedenband.account.AccountRole.values(), nl.stedenband.account.AccountRole::word);
        add("attribute.{}", Attribute.values(), Attribute::word);
        add("assertion.{}", AssertionKind.values(), AssertionKind::slug);
        add("thing.{}", ThingKind.values(), ThingKind::word);
        add("thing.{}", Stream.of("row"));
        add("severity.{}", Severity.values(), Severity::slug);
        add("section.{}", SiteSection.values(), SiteSection::key);
        add("explore.{}", QuestionGroup.values(), QuestionGroup::key);
        add("explore.{}.about", QuestionGroup.values(), QuestionGroup::key);
        add("map.extent.{}", MapExtent.values(), MapExtent::word);
        add("view.{}", AnswerView.values(), AnswerView::word);
        add("evaluation.{}", Baseline.values(), Baseline::word);
        add("evaluation.{}", Stream.of("rules"));
        add("result.{}", ActionResult.values(), ActionResult::word);
        for (LoggedAction[] deeds :
                List.of(AccountAction.values(), DeskAction.values(), EditingAction.values(), WebhookAction.values())) {
            add("deed.{}", deeds, LoggedAction::word);
        }
    }

    private void addThoseOfTheDesk() {
        add("account.webhook.state.{}", DeliveryState.values(), DeliveryState::word);
        add("account.webhook.outcome.{}", DeliveryOutcome.values(), DeliveryOutcome::word);
        add("account.webhook.field.{}", Stream.of("address", "question"));
        add("desk.rule.{}", RuleBook.names().stream());
        add("desk.retention.for.{}", RetentionPeriods.all().keySet().stream());
        add("desk.letter.language.{}", LetterLanguage.values(), LetterLanguage::code);
        add("attachment.kind.{}", FileKind.values(), FileKind::word);
        add("desk.light.{}", LightColour.values(), LightColour::word);
        add("call.state.{}", CallState.values(), CallState::word);
        add("call.answer.state.{}", AnswerState.values(), AnswerState::word);
        add("desk.answer.{}", ApproachAnswer.values(), ApproachAnswer::word);
        add("desk.outcome.{}", CaseOutcome.Kind.values(), CaseOutcome.Kind::word);
        add("desk.field.{}", RequestField.values(), RequestField::word);
        add("desk.hint.{}", RequestField.values(), RequestField::word);
        add("""
                desk.field.{}: town on through next due answer answered-on said text outcome closed-on with reason kind since
                desk.field.{}: source source-title source-publisher source-published source-url locator version do as-of known-on care
                desk.field.{}: municipality checked-on officer file row file row
                desk.field.{}: light light-partner light-why light-until consent consent-why consent-remark why
                desk.field.{}: note destruction attachment attached-file file-name
                desk.field.{}: phase phase-kind phase-planned-begin phase-planned-end phase-begun phase-ended
                desk.field.{}: result result-indicator result-baseline result-target result-actual result-on result-theme
                desk.field.{}: ending ending-last-day ending-cause ending-words ending-by ending-function ending-remains
                desk.reports.missing.{}: end result
                desk.reports.column.{}: what missing since late officer
                desk.{}: changed.ending.last-day changed.ending.remains changed.ending.source changed.ending.confirmed changed.phase.went
                desk.{}: changed.result.indicator changed.result.baseline changed.result.target changed.result.actual
                desk.{}: changed.result.theme changed.result.source changed.result.confirmed
                desk.field.{}: letter letter-language letter-sent
                desk.{}: changed.approached changed.next changed.note changed.attachment changed.letters changed.why officer
                desk.{}: changed.consent.asked changed.consent.given changed.consent.refused
                """);
        add("desk.phase.{}", MatchPhase.Kind.values(), MatchPhase.Kind::word);
        add("desk.format.{}", ExchangeFormat.values(), ExchangeFormat::word);
        add("desk.ending.cause.{}", MatchEnding.Cause.Kind.values(), MatchEnding.Cause.Kind::word);
        add("desk.ending.by.{}", MatchEnding.EndedBy.Party.values(), MatchEnding.EndedBy.Party::word);
        add("desk.{}", MatchEnding.Cause.Kind.values(), cause -> "changed.ending.cause." + cause.word());
        add("desk.{}", MatchEnding.EndedBy.Party.values(), party -> "changed.ending.by." + party.word());
        add("desk.{}", MatchPhase.Kind.values(), phase -> "changed.phase." + phase.word());
        add("desk.{}", ExchangeFormat.values(), format -> "changed.format." + format.word());
        add("desk.{}", ApproachAnswer.values(), approachAnswer -> "changed.answer." + approachAnswer.word());
        add("desk.{}", CaseOutcome.Kind.values(), outcome -> "changed.outcome." + outcome.word());
        add("desk.second-opinion.{}", SecondOpinion.Sort.values(), SecondOpinion.Sort::word);
        add("desk.changed.outcome.{}", CaseOutcome.Kind.values(), CaseOutcome.Kind::word);
        add("desk.{}", RequestField.values(), field -> "field." + field.word());
    }

    private void addThoseOfEditing() {
        add("edit.kind.{}", EditKind.values(), EditKind::word);
        add("edit.about.{}", EditKind.values(), EditKind::word);
        add("edit.state.{}", Proposal.State.values(), Proposal.State::word);
        add("edit.proposer.{}", Proposer.values(), Proposer::word);
        add("edit.field.{}", EditField.values(), EditField::word);
        add("edit.field.{}: mailbox remark decision do revision proposal");
        add(
                "edit.hint.{}",
                Arrays.stream(EditField.values())
                        .filter(field -> field != EditField.PARTNERSHIP && field != EditField.ASSERTION)
                        .map(EditField::word));
    }

    private void add(String lines) {
        lines.lines().map(line -> line.split(": ")).forEach(line -> add(line[0], Arrays.stream(line[1].split(" "))));
    }

    private <T> void add(String family, T[] values, Function<? super T, String> word) {
        add(family, Arrays.stream(values).map(word));
    }

    private void add(String family, Stream<String> more) {
        more.forEach(
                word -> words.computeIfAbsent(family, any -> new TreeSet<>()).add(word));
    }

    private static String kebab(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
