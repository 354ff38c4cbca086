package org.strategypress.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Work on many pages makes way for what is more urgent, and ends where nobody waits for it. */
@Timeout(60)
class CrewTest {
    private static final List<Integer> MANY = IntStream.range(0, 500).boxed().toList();

    @Test
    void resultsComeInTheOrderOfTheWork() {
        try (Crew crew = new Crew()) {
            assertThat(crew.each(MANY, each -> each * 2))
                    .isEqualTo(MANY.stream().map(each -> each * 2).toList());
        }
    }

    @Test
    void nothingIsBegunInAPauseAndAllIsDoneAfterIt() throws Exception {
        try (Crew crew = new Crew()) {
            AtomicInteger done = new AtomicInteger();
            crew.pause();
            CompletableFuture<List<Integer>> work =
                    CompletableFuture.supplyAsync(() -> crew.each(MANY, each -> done.incrementAndGet()));
            Thread.sleep(100);
            assertThat(done).hasValue(0);
            crew.resume();
            assertThat(work.get()).hasSameSizeAs(MANY);
        }
    }

    @Test
    void whatNobodyWaitsForIsNotBegun() throws Exception {
        try (Crew crew = new Crew()) {
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch goOn = new CountDownLatch(1);
            AtomicInteger done = new AtomicInteger();
            CompletableFuture<List<Integer>> work = CompletableFuture.supplyAsync(() -> crew.each(MANY, each -> {
                begun.countDown();
                try {
                    goOn.await();
                } catch (InterruptedException stop) {
                    throw new IllegalStateException(stop);
                }
                return done.incrementAndGet();
            }));
            begun.await();
            crew.release();
            goOn.countDown();
            assertThatThrownBy(work::get)
                    .hasCauseInstanceOf(RuntimeException.class)
                    .cause()
                    .isInstanceOfAny(CancellationException.class, RejectedExecutionException.class);
            assertThat(done.get()).isLessThan(MANY.size() / 2);
        }
    }

    @Test
    void aPauseDoesNotHoldWhatIsOver() {
        try (Crew crew = new Crew()) {
            crew.pause();
            CompletableFuture<List<Integer>> work =
                    CompletableFuture.supplyAsync(() -> crew.each(List.of(1, 2), each -> each));
            while (!work.isDone()) {
                crew.release();
                Thread.onSpinWait();
            }
            assertThat(work).isCompletedExceptionally();
        }
    }
}
