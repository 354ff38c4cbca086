package org.strategypress.html.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.Site;

/**
 * Every colour of a theme, light and dark, calculated from the council's two brand colours so that each pair that meets on a
 * page has the contrast it needs (WCAG 2.2, 1.4.3 and 1.4.11).
 *
 * <p>The brand colours themselves are used as given or not at all: where one cannot do its work, {@link #faults} says so and
 * names the nearest shade that can.
 */
public final class Palette {
    private static final Colour DEFAULT_PRIMARY = new Colour(0x4f, 0x2d, 0x96);
    private static final Colour DEFAULT_ACCENT = new Colour(0xff, 0xbe, 0x3d);

    private final Colour primary;
    private final Colour accent;
    private final double hue;
    private final double chroma;
    private final Map<String, Boolean> usual;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Colour> light;
    private final Map<String, Colour> dark;

    private Palette(@Nullable Colour primary, @Nullable Colour accent) {
        this.primary = primary == null ? DEFAULT_PRIMARY : primary;
        this.accent = accent == null ? DEFAULT_ACCENT : accent;
        this.usual = Map.of("primary", primary == null, "accent", accent == null);
        double[] looks = this.primary.looks();
        this.chroma = looks[1];
        this.hue = looks[2];
        this.light = light();
        this.dark = dark();
    }

    /** The palette of a council's colours; colours that are not given are the default theme's. */
    public static Palette of(Site.Brand brand) {
        List<Fault> unreadable = new ArrayList<>();
        Colour primary = read("primary", brand.primary(), unreadable);
        Colour accent = read("accent", brand.accent(), unreadable);
        Palette palette = new Palette(primary, accent);
        palette.faults.addAll(unreadable);
        return palette;
    }

    private static @Nullable Colour read(String field, @Nullable String given, List<Fault> unreadable) {
        Colour colour = given == null ? null : Colour.parse(given);
        if (given != null && colour == null) {
            unreadable.add(
                    new Fault(field, "“" + given + "” is not a colour", "write it as # and six of 0-9 a-f, in quotes"));
        }
        return colour;
    }

    /**
     * A brand colour that cannot do its work.
     *
     * @param field {@code primary} or {@code accent}
     * @param message what is wrong with it
     * @param cure the nearest shade that passes
     */
    public record Fault(String field, String message, String cure) {}

    /** The brand colours that cannot do their work; none when both can. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    private Map<String, Colour> light() {
        Map<String, Colour> c = new LinkedHashMap<>();
        put(c, "surface", Colour.of(0.992, 0.004, hue));
        put(c, "surface-raised", Colour.WHITE);
        put(c, "brand-tint", Colour.of(0.955, Math.min(0.025, chroma), hue));
        put(c, "accent-tint", tint(accent, 0.965, 0.04));
        put(c, "good-tint", Colour.of(0.955, 0.03, 155));
        put(c, "warn-tint", Colour.of(0.955, 0.045, 75));
        put(c, "bad-tint", Colour.of(0.945, 0.025, 12));
        List<Colour> grounds = List.copyOf(c.values()); // what stands so far is what words stand on
        put(c, "ink", reach(0.24, 0.035, hue, grounds, 7, -1));
        put(c, "muted", reach(0.44, 0.03, hue, grounds, 4.6, -1));
        put(c, "hair", Colour.of(0.905, 0.015, hue));
        put(c, "line", reach(0.62, 0.03, hue, grounds, 3.1, -1));
        put(c, "deep", reach(0.3, Math.min(0.11, chroma), hue, List.of(Colour.WHITE), 9, -1));
        put(c, "deep-ink", Colour.WHITE);
        put(c, "roof", roof(get(c, "deep"), 0.1));
        put(c, "glow", tint(accent, 0.962, 0.045));
        brand(c);
        put(c, "link", reach(Math.min(0.45, primary.looks()[0]), chroma, hue, grounds, 6, -1));
        put(c, "link-visited", reach(0.42, 0.13, hue + 50, grounds, 5, -1));
        put(c, "focus", get(c, "ink"));
        status(c, grounds, -1, 0.42);
        return c;
    }

    private Map<String, Colour> dark() {
        Map<String, Colour> c = new LinkedHashMap<>();
        put(c, "surface", Colour.of(0.19, 0.02, hue));
        put(c, "surface-raised", Colour.of(0.235, 0.022, hue));
        put(c, "brand-tint", Colour.of(0.275, Math.min(0.05, chroma), hue));
        put(c, "accent-tint", tint(accent, 0.285, 0.035));
        put(c, "good-tint", Colour.of(0.275, 0.035, 155));
        put(c, "warn-tint", Colour.of(0.29, 0.04, 75));
        put(c, "bad-tint", Colour.of(0.28, 0.055, 12));
        List<Colour> grounds = List.copyOf(c.values()); // what stands so far is what words stand on
        put(c, "ink", reach(0.96, 0.012, hue, grounds, 7, 1));
        put(c, "muted", reach(0.8, 0.025, hue, grounds, 4.6, 1));
        put(c, "hair", Colour.of(0.33, 0.03, hue));
        put(c, "line", reach(0.6, 0.04, hue, grounds, 3.1, 1));
        put(c, "deep", reach(0.28, Math.min(0.09, chroma), hue, List.of(Colour.WHITE), 9, -1));
        put(c, "deep-ink", Colour.WHITE);
        put(c, "roof", roof(get(c, "deep"), 0.09));
        put(c, "glow", tint(accent, 0.26, 0.035));
        put(c, "brand", reach(0.8, Math.min(0.11, chroma), hue, grounds, 6, 1));
        put(c, "brand-ink", reach(0.2, 0.05, hue, List.of(get(c, "brand")), 7, -1));
        List<Colour> under = List.of(get(c, "deep"), get(c, "surface"), get(c, "surface-raised"));
        double[] looks = accent.looks();
        put(c, "accent", reach(looks[0], looks[1], looks[2], under, 4.5, 1));
        put(c, "accent-ink", ink(get(c, "accent")));
        put(c, "link", reach(0.83, Math.min(0.09, chroma), hue, grounds, 6, 1));
        put(c, "link-visited", reach(0.83, 0.09, hue + 50, grounds, 5, 1));
        put(c, "focus", reach(0.88, 0.12, looks[2], grounds, 4.5, 1));
        status(c, grounds, 1, 0.85);
        return c;
    }

    private void brand(Map<String, Colour> c) {
        put(c, "brand", primary);
        Colour ink = ink(primary);
        put(c, "brand-ink", ink);
        Colour surface = get(c, "surface");
        if (primary.contrast(surface) < 3 || primary.contrast(ink) < 4.5) {
            Colour near = reach(primary.looks()[0], chroma, hue, List.of(surface, Colour.WHITE), 4.6, -1);
            String against = primary.contrast(surface) < 3 ? on(surface, "the ground of pages") : under(ink);
            fault("primary", primary, "has too little contrast for buttons and headings, " + against, near);
        }
        put(c, "accent", accent);
        put(c, "accent-ink", ink(accent));
        Colour deep = get(c, "deep");
        if (accent.contrast(deep) < 3 || accent.contrast(ink(accent)) < 4.5) {
            double[] looks = accent.looks();
            Colour near = reach(looks[0], looks[1], looks[2], List.of(deep), 4.6, 1);
            String from = "the dark ground that is made from primary, " + named("primary", primary);
            String against = accent.contrast(deep) < 3 ? on(deep, from) : under(ink(accent));
            fault("accent", accent, "has too little contrast " + against, near);
        }
    }

    private static String on(Colour ground, String made) {
        return "on " + ground.css() + ", " + made;
    }

    private static String under(Colour ink) {
        return "under words in " + ink.css();
    }

    private String named(String field, Colour colour) {
        return colour.css() + (Boolean.TRUE.equals(usual.get(field)) ? " (the theme's own)" : "");
    }

    private void fault(String field, Colour given, String why, Colour near) {
        faults.add(new Fault(
                field, named(field, given) + " " + why, "the nearest shade that passes is \"" + near.css() + "\""));
    }

    private static void status(Map<String, Colour> c, List<Colour> grounds, int towards, double start) {
        put(c, "good", reach(start, 0.1, 155, grounds, 4.8, towards));
        put(c, "warn", reach(start, 0.1, 70, grounds, 4.8, towards));
        put(c, "bad", reach(start, 0.15, 15, grounds, 4.8, towards));
    }

    private static void put(Map<String, Colour> colours, String token, Colour colour) {
        colours.put(token, colour);
    }

    private static Colour get(Map<String, Colour> colours, String token) {
        return Objects.requireNonNull(colours.get(token), () -> "no colour is called " + token);
    }

    private static Colour tint(Colour of, double lightness, double most) {
        double[] looks = of.looks();
        return Colour.of(lightness, Math.min(most, looks[1]), looks[2]);
    }

    /** The houses of the hero: a shade lighter than the ground they stand on. */
    private static Colour roof(Colour deep, double lighter) {
        double[] looks = deep.looks();
        return Colour.of(looks[0] + lighter, looks[1], looks[2]);
    }

    private static Colour ink(Colour ground) {
        Colour dark = new Colour(0x1b, 0x15, 0x26);
        return dark.contrast(ground) > Colour.WHITE.contrast(ground) ? dark : Colour.WHITE;
    }

    /** The colour nearest to a lightness, going darker (-1) or lighter (1), with a contrast on every ground. */
    private static Colour reach(
            double from, double chroma, double hue, List<Colour> grounds, double wanted, int towards) {
        double lightness = from;
        Colour colour = Colour.of(lightness, chroma, hue);
        while (lightness > 0 && lightness < 1 && least(colour, grounds) < wanted) {
            lightness += towards * 0.005;
            colour = Colour.of(Math.max(0, Math.min(1, lightness)), chroma, hue);
        }
        return colour;
    }

    private static double least(Colour colour, List<Colour> grounds) {
        double least = 21;
        for (Colour ground : grounds) {
            least = Math.min(least, colour.contrast(ground));
        }
        return least;
    }

    /** The style sheet that gives the tokens their colours, in light and in dark. */
    public String css() {
        return ":root{color-scheme:light dark;" + tokens(light) + "}@media (prefers-color-scheme:dark){:root{"
                + tokens(dark) + "}}";
    }

    private static String tokens(Map<String, Colour> colours) {
        StringBuilder out = new StringBuilder();
        colours.forEach((token, colour) ->
                out.append("--").append(token).append(':').append(colour.css()).append(';'));
        return out.toString();
    }

    /** A colour of the light palette, as CSS writes it. */
    public String light(String token) {
        return get(light, token).css();
    }

    /** The contrast of two colours, in light or in dark. */
    double contrast(String one, String two, boolean inDark) {
        Map<String, Colour> colours = inDark ? dark : light;
        return get(colours, one).contrast(get(colours, two));
    }
}
