package org.strategypress.chart;

/** How a line looks without any colour: its class for style sheets, its dashes, how thick it is, and the shape of its marks. */
enum Sign {
    /** The measure's own: whole, thick, with full dots. */
    HERE("here", "", "3"),
    /** Where it should go: long dashes, no marks. */
    TARGET("goal", "9 4", "2"),
    /** The first place it is compared with: dots, with hollow squares. */
    FIRST_PLACE("first", "2 3", "2"),
    /** The second: dashes and dots, with hollow triangles. */
    SECOND_PLACE("second", "6 3 1 3", "2");

    private final String name;
    private final String dashes;
    private final String thickness;

    Sign(String name, String dashes, String thickness) {
        this.name = name;
        this.dashes = dashes;
        this.thickness = thickness;
    }

    /** The path of its line. */
    void line(StringBuilder out, String path) {
        out.append("<path class=\"").append(name).append("\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"");
        out.append(thickness).append('"');
        if (!dashes.isEmpty()) {
            out.append(" stroke-dasharray=\"").append(dashes).append('"');
        }
        out.append(" d=\"").append(path).append("\"/>");
    }

    /** The path of its marks, over what lies under them. */
    void marks(StringBuilder out, String path) {
        if (!path.isEmpty()) {
            String fill = this == HERE ? "currentColor" : "none";
            out.append("<path class=\"").append(name).append("\" fill=\"").append(fill);
            out.append("\" stroke=\"currentColor\" stroke-width=\"1.5\" d=\"")
                    .append(path)
                    .append("\"/>");
        }
    }

    /** The shape of one mark, or nothing for a line that has none. */
    String mark(double x, double y) {
        return switch (this) {
            case HERE -> "M" + Svg.at(x - 3.5, y) + "a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0";
            case TARGET -> "";
            case FIRST_PLACE -> "M" + Svg.at(x - 3.5, y - 3.5) + "h7v7h-7z";
            case SECOND_PLACE -> "M" + Svg.at(x, y - 4.5) + "l4.5 8h-9z";
        };
    }
}
