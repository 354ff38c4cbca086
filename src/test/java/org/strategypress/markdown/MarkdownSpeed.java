package org.strategypress.markdown;

import java.util.Locale;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;

/** Measures what a page costs, warm: run its main method; it is no test, for machines differ. */
final class MarkdownSpeed {
    private static final int PAGES = 10_000;
    private static final int ROUNDS = 4;

    private MarkdownSpeed() {}

    /** Parses 10,000 pages of about 1.5 kB four times and prints CPU time per page of each round. */
    public static void main(String[] args) {
        Markdown markdown = new Markdown();
        for (String kind : new String[] {"plain", "with handwritten HTML"}) {
            for (int round = 1; round <= ROUNDS; round++) {
                long wall = System.nanoTime();
                long cpu = cpu();
                long characters = 0;
                for (int i = 0; i < PAGES; i++) {
                    String page = page(i) + (kind.equals("plain") ? "" : "Press <kbd>Tab</kbd>.\n");
                    Diagnostics out = new Diagnostics();
                    markdown.block(MarkdownSource.of(new SourceFile("page.md", page).whole()), out);
                    if (out.errors() > 0) {
                        throw new IllegalStateException(out.sorted().toString());
                    }
                    characters += page.length();
                }
                double milliseconds = (System.nanoTime() - wall) / 1e6 / PAGES;
                double used = (cpu() - cpu) / 1e6 / PAGES;
                System.out.printf(
                        Locale.ROOT,
                        "%s, round %d: %.3f ms a page, %.3f ms CPU, %d characters a page%n",
                        kind,
                        round,
                        milliseconds,
                        used,
                        characters / PAGES);
            }
        }
    }

    /** CPU time of the whole process, compilers included, in nanoseconds. */
    private static long cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    private static String page(int number) {
        return """
                You can ask for help with the cost of **setting up home** number %d when you leave care. Speak to your
                personal adviser about [your pathway plan](entry:pathway-plan) first.

                ## Who can get it

                - You are *eligible*, *relevant* or *former relevant*
                - You are between 18 and 25
                - You are moving to your first home

                ## What you can get

                | What | How much | How often |
                |------|---------:|-----------|
                | Furniture and bedding | £3,000 | once |
                | TV licence | £169.50 | each year |
                | Travel to see your family | up to £30 | each month |

                The amount is a maximum[^1], not a promise. It can be paid in parts; you choose with your adviser what to
                buy first.

                ## How to get it

                1. Call your personal adviser on [020 7946 0000](tel:+442079460000).
                2. Make a list of what you need.
                3. Agree the list together; you get an answer within 10 working days.

                > [!HELP]
                > If the answer is no, you can [complain](entry:complaints) or ask an advocate to speak for you.

                ## What you need

                Tenancy agreement
                : The paper you sign when you rent a home.

                Bank account
                : The money is paid into it.

                Some of this is in the law: see section 23C of the [Children Act 1989](https://www.legislation.gov.uk/ukpga/1989/41).
                If anything here is hard to read, ask for it in large print, in Easy Read or in your language: we send it free.

                [^1]: The council looks at the amount again each April.
                """.formatted(number);
    }
}
