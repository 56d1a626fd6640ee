package nl.stedenband.editing;

import static nl.stedenband.editing.Editing.edit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.model.Pageable;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.stedenband.account.AccountId;
import nl.stedenband.account.Actor;
import nl.stedenband.account.ledger.ChangedMeanwhile;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.web.SmallRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Proposals hold once enough editors agree. */
class ProposalsTest {
    private static final Actor STRANGER = Actor.stranger("192.0.2.1");
    private static final Actor ANNA = new Actor(new AccountId("account-000000000000000a"), "test");
    private static final Actor BERT = new Actor(new AccountId("account-000000000000000b"), "test");

    private final TestGraph graph = TestGraph.shared().reset();
    private final Proposals proposals = graph.bean(Proposals.class);
    private final ProposalDecisions proposalDecisions = graph.bean(ProposalDecisions.class);

    @BeforeEach
    void fill() {
        SmallRegistry.recorded();
    }

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void thatOfAStrangerHoldsOnceTwoEditorsAgreeAndTheAddressIsDropped() {
        int number = proposals.propose(tie(Proposer.STRANGER), STRANGER);

        Proposal seconded = proposalDecisions.agree(number, 1, "seen it too", Set.of(), ANNA);
        assertThat(seconded.editorsLeft()).isEqualTo(1);
        assertThat(seconded.mailbox()).isEqualTo("jan.jansen@example.org");
        assertThat(ties()).isEmpty();
        assertThatThrownBy(() -> proposalDecisions.agree(number, 2, "", Set.of(), ANNA))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessageContaining("has your word already");

        Proposal accepted = proposalDecisions.agree(number, 2, "", Set.of(), BERT);
        assertThat(accepted.state()).isEqualTo(Proposal.State.ACCEPTED);
        assertThat(accepted.revision()).hasValue(1);
        assertThat(accepted.mailbox()).isEmpty();
        assertThat(ties()).hasSize(1);
    }

    @Test
    void thatOfAnEditorNeedsAnother() {
        int number = proposals.propose(tie(Proposer.EDITOR), ANNA);

        assertThatThrownBy(() -> proposalDecisions.agree(number, 1, "", Set.of(), ANNA))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessageContaining("is your own");
        assertThat(proposalDecisions.agree(number, 1, "", Set.of(), BERT).state())
                .isEqualTo(Proposal.State.ACCEPTED);
    }

    @Test
    void whoSendsTheListOfAMunicipalityDoesNotAgreeWithIt() {
        int number = proposals.propose(tie(Proposer.MUNICIPALITY), ANNA);

        assertThatThrownBy(() -> proposalDecisions.agree(number, 1, "", Set.of(), ANNA))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessageContaining("is your own");
    }

    @Test
    void oneThatIsTurnedDownChangesNothingAndIsDecided() {
        int number = proposals.propose(tie(Proposer.STRANGER), STRANGER);

        Proposal rejected = proposalDecisions.reject(number, 1, "no source found", ANNA);

        assertThat(rejected.state()).isEqualTo(Proposal.State.REJECTED);
        assertThat(rejected.mailbox() + rejected.remark()).isEmpty();
        assertThat(ties()).isEmpty();
        assertThatThrownBy(() -> proposalDecisions.agree(number, 2, "", Set.of(), BERT))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessageContaining("is decided already");
        assertThat(proposals.list(Proposal.State.WAITING, Pageable.from(0, 10)).getTotalSize())
                .isZero();
    }

    @Test
    void anEditorCanTakeEditsOut() {
        int number = proposals.propose(
                new NewProposal(
                        Proposer.MUNICIPALITY,
                        "info@nieuwstad.example",
                        "",
                        null,
                        List.of(
                                edit(EditKind.TIE, "municipality", "gm0002", "name", "Tema", "country", "GH"),
                                edit(EditKind.TIE, "municipality", "gm0002", "name", "Kumasi", "country", "GH"))),
                STRANGER);

        assertThatThrownBy(() -> proposalDecisions.agree(number, 1, "", Set.of(0, 1), ANNA))
                .isInstanceOf(InvalidQuestion.class);
        Proposal accepted = proposalDecisions.agree(number, 1, "", Set.of(0), ANNA);

        assertThat(accepted.leftOut()).hasSize(1);
        assertThat(ties()).containsExactly("x-gh-kumasi");
    }

    @Test
    void whatTheRegistryCannotTakeIsNotKept() {
        assertThatThrownBy(() -> proposals.propose(
                        new NewProposal(
                                Proposer.STRANGER,
                                "jan.jansen@example.org",
                                "",
                                null,
                                List.of(edit(EditKind.TIE, "municipality", "gm0002"))),
                        STRANGER))
                .isInstanceOf(InvalidQuestion.class);
        assertThat(graph.query("MATCH (p:Proposal) RETURN p")).isEmpty();
    }

    @Test
    void ofTwoWhoAgreeAtOnceOneIsToldAndItIsCarriedOutOnce() throws Exception {
        int number = proposals.propose(tie(Proposer.MUNICIPALITY), STRANGER);
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService editors = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> both =
                    editors.invokeAll(List.of(agreeing(number, ANNA, start), agreeing(number, BERT, start)));

            assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(true, false);
            assertThat(ties()).hasSize(1);
            assertThat(graph.query("MATCH (r:Revision) RETURN r")).hasSize(1);
        } finally {
            editors.shutdownNow();
        }
    }

    private Callable<Boolean> agreeing(int number, Actor editor, CyclicBarrier start) {
        return () -> {
            start.await();
            try {
                proposalDecisions.agree(number, 1, "", Set.of(), editor);
                return true;
            } catch (ChangedMeanwhile e) {
                return false;
            }
        };
    }

    private static NewProposal tie(Proposer proposer) {
        return new NewProposal(
                proposer,
                "jan.jansen@example.org",
                "I read it in the paper",
                null,
                List.of(edit(EditKind.TIE, "municipality", "gm0002", "name", "Tema", "country", "GH")));
    }

    private List<String> ties() {
        return graph
                .query(
                        "MATCH ({id: 'gm0002'})-[t:TWINNED_WITH]-(p:PartnerCity) WHERE p.id STARTS WITH 'x-gh' RETURN DISTINCT p.id AS id")
                .stream()
                .map(row -> row.get("id").asString())
                .toList();
    }
}
