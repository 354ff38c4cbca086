package org.strategypress.cli.many;

import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of {@code build} that are about many publications. */
public final class ManyOptions {
    @Option(
            names = "--all",
            paramLabel = "DIR",
            description =
                    "build every publication below DIR, each into a folder of its name below --output, and a page that leads to"
                            + " all; themes in DIR/themes are for all that have none of their own")
    @Nullable
    Path all;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            converter = Count.class,
            description = "with --all: how many at a time (default: as many as there are cores, and memory for)")
    @Nullable
    Integer jobs;

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            converter = Shard.Reader.class,
            description =
                    "with --all: only every N-th publication, from the I-th on, so that N machines share the work")
    @Nullable
    Shard shard;

    @Option(names = "--index", description = "with --all: only the page that leads to the sites that are there already")
    boolean index;

    /** The options as picocli fills them. */
    public ManyOptions() {}

    /** Whether many publications are asked for. */
    public boolean isAsked() {
        return all != null;
    }

    /** The folder of themes for all. */
    public Path themes() {
        return Objects.requireNonNull(all).resolve("themes");
    }

    /** An option that means nothing without {@code --all}; null where none is given so. */
    public @Nullable String stray() {
        if (all != null) {
            return null;
        }
        return jobs != null ? "--jobs" : shard != null ? "--shard" : index ? "--index" : null;
    }

    /**
     * A part of the work.
     *
     * @param part which, from 1
     * @param of of how many
     */
    record Shard(int part, int of) {
        private static final Pattern FORM = Pattern.compile("(\\d{1,5})/(\\d{1,5})");

        /** Whether a publication is in it, by its number in the sorted list, from 0. */
        boolean has(int number) {
            return number % of == part - 1;
        }

        /** Reads {@code 3/20}. */
        static final class Reader implements ITypeConverter<Shard> {
            @Override
            public Shard convert(String text) {
                Matcher match = FORM.matcher(text);
                if (match.matches()) {
                    int part = Integer.parseInt(match.group(1));
                    int of = Integer.parseInt(match.group(2));
                    if (part >= 1 && part <= of) {
                        return new Shard(part, of);
                    }
                }
                throw new TypeConversionException(
                        "“" + text + "” is no part of the work; write the third of twenty parts as 3/20");
            }
        }
    }

    /** Reads a number from 1 to 64. */
    static final class Count implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            if (text.matches("[1-9]|[1-5]\\d|6[0-4]")) {
                return Integer.valueOf(text);
            }
            throw new TypeConversionException("give a number from 1 to 64, not “" + text + "”");
        }
    }
}
