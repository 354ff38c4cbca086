package org.strategypress.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;

@Timeout(600) // only what hangs: the limits are of work
class DeadlineTest {
    private final Deadline deadline = new Deadline(Duration.ofMillis(300));

    @Test
    void workRunsOnADaemonThreadWithADeepStack() throws Exception {
        assertThat(deadline.run(() -> Thread.currentThread().isDaemon(), () -> {}))
                .isTrue();
        assertThat(deadline.run(() -> depth(200_000), () -> {})).isEqualTo(200_000);
    }

    private static int depth(int left) {
        return left == 0 ? 0 : 1 + depth(left - 1);
    }

    @Test
    void endlessRecursionIsAnErrorOfTheWorkAndNotOfTheProcess() {
        Deadline patient = new Deadline(Duration.ofSeconds(15));
        assertThatThrownBy(() -> patient.run(() -> depth(-1), () -> {}))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(StackOverflowError.class);
    }

    @Test
    void aReaderThatNeverEndsIsGivenUpAndItsThreadComesFree() throws Exception {
        StoppableText text = new StoppableText("a");
        AtomicReference<Throwable> end = new AtomicReference<>();
        CountDownLatch ended = new CountDownLatch(1);
        assertThatThrownBy(() -> deadline.run(
                        () -> {
                            try {
                                while (text.charAt(0) == 'a') {
                                    Thread.onSpinWait();
                                }
                                return "never";
                            } catch (RuntimeException e) {
                                end.set(e);
                                throw e;
                            } finally {
                                ended.countDown();
                            }
                        },
                        text::stop))
                .isInstanceOf(TimeoutException.class);
        assertThat(ended.await(5, TimeUnit.MINUTES)).isTrue();
        assertThat(end.get()).isInstanceOf(CancellationException.class);
    }

    @Test
    void aTextThatTakesTooLongIsRefusedByNameAtItsStart() {
        Diagnostics out = new Diagnostics();
        Markdown hasty = new Markdown(Duration.ofMillis(1));
        hasty.block(MarkdownSource.of(new SourceFile("content/long.md", "*a **a ".repeat(140_000)).whole()), out);
        assertThat(out.sorted()).hasSize(1);
        assertThat(out.sorted().get(0).rule()).isEqualTo("too-slow");
        assertThat(out.sorted().get(0).path()).isEqualTo("content/long.md");
    }
}
