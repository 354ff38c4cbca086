package org.strategypress.output;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Where a relative address leads in a site: RFC 3986, section 5.2, for the files below one folder. */
public final class RelativeAddress {
    private RelativeAddress() {}

    /**
     * The path that a relative address means on a page: {@code ../a.html} on {@code b/c.html} is {@code a.html}. One that means
     * a folder ends with a slash, or is empty.
     *
     * @param page the page's path below the site
     * @param address an address without scheme, first slash, query and part of a page
     * @return the path below the site; null when it leads out of the site
     */
    public static @Nullable String resolve(String page, String address) {
        String folder = page.substring(0, page.lastIndexOf('/') + 1);
        if (!address.startsWith(".") && !address.contains("/.")) {
            return folder + address;
        }
        Deque<String> steps = new ArrayDeque<>();
        String last = "";
        for (String step : (folder + address).split("/", -1)) {
            last = step;
            if (step.equals("..")) {
                if (steps.pollLast() == null) {
                    return null;
                }
            } else if (!step.equals(".")) {
                steps.addLast(step);
            }
        }
        boolean isFolder = last.equals(".") || last.equals("..");
        return String.join("/", steps) + (isFolder && !steps.isEmpty() ? "/" : "");
    }

    /** The address without its query and the part of the page that it names. */
    public static String path(String address) {
        for (int at = 0; at < address.length(); at++) {
            if (address.charAt(at) == '?' || address.charAt(at) == '#') {
                return address.substring(0, at);
            }
        }
        return address;
    }

    /** The text that percent signs stand for; the address itself when they are malformed. */
    public static String decode(String address) {
        if (address.indexOf('%') < 0) {
            return address;
        }
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return address;
        }
    }
}
