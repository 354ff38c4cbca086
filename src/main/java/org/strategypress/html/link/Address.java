package org.strategypress.html.link;

/** Relative addresses between files of the output folder. */
public final class Address {
    private Address() {}

    /** The address of {@code to} as it is written in the file {@code from}: {@code ../offer/rent.html}. */
    public static String relative(String from, String to) {
        int common = 0;
        int slash = from.indexOf('/');
        while (slash >= 0 && to.startsWith(from.substring(0, slash + 1))) {
            common = slash + 1;
            slash = from.indexOf('/', common);
        }
        StringBuilder up = new StringBuilder();
        for (int i = common; i < from.length(); i++) {
            if (from.charAt(i) == '/') {
                up.append("../");
            }
        }
        return up.append(to, common, to.length()).toString();
    }
}
