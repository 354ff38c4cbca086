package org.strategypress.picture;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a drawing may be made of: the elements and attributes of SVG that draw, and nothing that runs, fetches or asks. */
final class DrawingWords {
    /** The elements that draw, or say what is drawn; those of filters that cost little. */
    static final Set<String> ELEMENTS = words("""
            svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textPath title desc metadata
            linearGradient radialGradient stop clipPath mask pattern marker image style switch a view
            animate animateTransform animateMotion set mpath
            filter feGaussianBlur feOffset feMerge feMergeNode feFlood feComposite feBlend feColorMatrix feDropShadow feMorphology
            feComponentTransfer feFuncR feFuncG feFuncB feFuncA
            """);

    /** The elements that change an attribute as time goes by. */
    static final Set<String> ANIMATIONS = words("animate animateTransform animateMotion set");

    /** The attributes that only say how something looks and where it stands: what may be animated. */
    static final Set<String> PRESENTATION = words("""
            alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters
            color-rendering cursor cx cy d direction display dominant-baseline dx dy enable-background fill fill-opacity
            fill-rule filter flood-color flood-opacity font font-family font-feature-settings font-kerning font-size
            font-size-adjust font-stretch font-style font-variant font-weight fx fy fr glyph-orientation-horizontal
            glyph-orientation-vertical gradientTransform height image-rendering isolation kerning letter-spacing
            lighting-color line-height marker marker-end marker-mid marker-start mask mask-type mix-blend-mode offset opacity
            overflow paint-order patternTransform points pointer-events r rotate rx ry shape-rendering solid-color
            solid-opacity startOffset stdDeviation stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset
            stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-align text-anchor
            text-decoration text-indent text-orientation text-overflow text-rendering text-transform transform
            transform-box transform-origin unicode-bidi vector-effect viewBox visibility white-space width word-spacing
            writing-mode x x1 x2 y y1 y2
            """);

    /** The other attributes; none of them names an address. */
    static final Set<String> ATTRIBUTES = words("""
            id class lang style version baseProfile preserveAspectRatio zoomAndPan type media role tabindex focusable
            gradientUnits spreadMethod patternUnits patternContentUnits clipPathUnits maskUnits maskContentUnits
            markerUnits markerWidth markerHeight refX refY orient pathLength textLength lengthAdjust method spacing side
            in in2 result mode operator k1 k2 k3 k4 values radius tableValues slope intercept amplitude exponent edgeMode
            filterUnits primitiveUnits requiredFeatures systemLanguage
            attributeName attributeType begin dur end min max restart repeatCount repeatDur calcMode keyTimes keySplines
            from to by additive accumulate keyPoints path origin contentStyleType contentScriptType
            """);

    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final Set<String> XLINK_WORDS = words("type title show actuate role");

    private DrawingWords() {}

    /** Whether an attribute of a namespace is on the lists. */
    static boolean isKnown(@Nullable String space, String name) {
        if (space != null && !space.isEmpty()) {
            return XML.equals(space) && (name.equals("space") || name.equals("lang"))
                    || XLINK.equals(space) && XLINK_WORDS.contains(name);
        }
        return PRESENTATION.contains(name)
                || ATTRIBUTES.contains(name)
                || name.startsWith("aria-")
                || name.startsWith("data-");
    }

    /** Whether an attribute with its value may stand in a drawing. */
    static boolean mayStand(@Nullable String space, String name, String value) {
        boolean plain = space == null || space.isEmpty();
        if (name.equals("href") && (plain || XLINK.equals(space))) {
            return DrawingValues.isInside(value);
        }
        return isKnown(space, name)
                && (!name.equals("attributeName") || PRESENTATION.contains(value))
                && DrawingValues.staysInside(value);
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
