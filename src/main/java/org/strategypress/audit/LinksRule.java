package org.strategypress.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.audit.PageFacts.FragmentLink;
import org.strategypress.audit.Reference.Kind;
import org.strategypress.output.RelativeAddress;
import org.strategypress.page.OutputKind;
import org.strategypress.source.Nearest;

/**
 * Each address of a page leads to a file of the site, or openly to another site; one for each page.
 *
 * <p>Addresses are relative and name files, so that the site works at any depth and from a disk. The 404 page is shown
 * at any depth and so uses full addresses.
 */
final class LinksRule implements PageRule {
    static final String BROKEN = "broken-link";

    /** For how many broken links of a page it is asked what they may mean: each is compared with all headings. */
    private static final int MOST_MEANT = 20;

    private static final List<String> HEADINGS = List.of("h2", "h3", "h4", "h5", "h6");
    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto", "tel", "sms");

    private final SiteFiles files;
    private final Set<String> targets = new LinkedHashSet<>();
    private final List<FragmentLink> fragments = new ArrayList<>();
    private int broken;

    LinksRule(SiteFiles files) {
        this.files = files;
    }

    /** The files that links lead to, once the page was checked. */
    List<String> targets() {
        return List.copyOf(targets);
    }

    /** The links to parts of other pages, once the page was checked. */
    List<FragmentLink> fragments() {
        return List.copyOf(fragments);
    }

    @Override
    public void check(WebPage page, Findings findings) {
        for (Element element : page.elements()) {
            for (Reference reference : Reference.of(element)) {
                check(reference, page, findings);
            }
            if (element.is("base")) {
                findings.error("absolute-link", element, "a base element changes where every link leads", null);
            }
        }
    }

    private void check(Reference reference, WebPage page, Findings findings) {
        String address = reference.address();
        if (hasScheme(address) || address.startsWith("//")) {
            checkAbroad(reference, page, findings);
        } else if (address.isEmpty() || address.startsWith("?")) {
            findings.error(BROKEN, reference.element(), "a link names no file", null);
        } else if (address.startsWith("#")) {
            checkPart(reference, address.substring(1), page, findings);
        } else if (address.startsWith("/")) {
            checkRooted(reference, page, findings);
        } else {
            checkFile(reference, page, findings);
        }
    }

    private void checkAbroad(Reference reference, WebPage page, Findings findings) {
        String address = reference.address();
        String scheme = address.substring(0, Math.max(0, address.indexOf(':'))).toLowerCase(Locale.ROOT);
        if (LeftoversRule.isSymbolic(address)) {
            return; // Named by that rule.
        }
        if (page.path().equals("404.html") && files.findBelowRoot(address) != null) {
            return;
        }
        if (reference.kind() == Kind.PART) {
            String message = "the page fetches \"" + address + "\" from elsewhere";
            findings.error("other-origin", reference.element(), message, "put the file into the site");
        } else if (!SCHEMES.contains(scheme)) {
            String message = "the address \"" + address + "\" is not one that a page may lead to";
            findings.error("unsafe-link", reference.element(), message, null);
        }
    }

    private void checkRooted(Reference reference, WebPage page, Findings findings) {
        String address = RelativeAddress.path(reference.address());
        if (!page.path().equals("404.html")) {
            String message = "the address \"" + reference.address() + "\" breaks where the site lies in a folder";
            findings.error("absolute-link", reference.element(), message, "make it relative");
        } else if (files.findBelowRoot(address) == null) {
            reportMissing(reference, findings);
        }
    }

    private void checkFile(Reference reference, WebPage page, Findings findings) {
        String address = reference.address();
        String path = RelativeAddress.resolve(page.path(), RelativeAddress.decode(RelativeAddress.path(address)));
        String known = path == null ? null : files.find(path);
        if (known == null) {
            reportMissing(reference, findings);
            return;
        }
        if (reference.kind() == Kind.LINK) {
            targets.add(known);
        }
        int hash = address.indexOf('#');
        if (hash < 0 || !OutputKind.WEBSITE.isKindOf(known)) {
            return;
        }
        String part = address.substring(hash + 1);
        if (known.equals(page.path())) {
            checkPart(reference, part, page, findings);
        } else {
            Element from = reference.element();
            fragments.add(new FragmentLink(
                    known, RelativeAddress.decode(part), new Element.Tag(from.start(), from.contentStart())));
        }
    }

    private void checkPart(Reference reference, String part, WebPage page, Findings findings) {
        String id = RelativeAddress.decode(part);
        if (id.isEmpty() || !id.equals("top") && !page.ids().containsKey(id)) {
            String message = "the link \"#" + part + "\" leads to no part of this page";
            String meant = id.isEmpty() || broken++ >= MOST_MEANT ? null : heading(id, page);
            String cure = meant == null ? null : "did you mean #" + meant + "?";
            findings.error("broken-fragment", reference.element(), message, cure);
        }
    }

    /** The heading that a part may mean: one without its number, {@code foreword} of {@code 1-foreword}, or a slip of the hand. */
    private static @Nullable String heading(String part, WebPage page) {
        List<String> headings = new ArrayList<>();
        page.ids().forEach((id, element) -> {
            if (HEADINGS.stream().anyMatch(element::is)) {
                headings.add(id);
            }
        });
        List<String> parts = headings.stream()
                .filter(id -> id.endsWith("-" + part) || id.startsWith(part + "-"))
                .toList();
        return parts.size() == 1 ? parts.get(0) : Nearest.of(part, headings);
    }

    private static void reportMissing(Reference reference, Findings findings) {
        boolean folder = RelativeAddress.path(reference.address()).endsWith("/");
        String message = "the address \"" + reference.address() + "\" leads to no file of the site";
        String cure = folder ? "name the file, index.html: a folder's address does not work from a disk" : null;
        findings.error(BROKEN, reference.element(), message, cure);
    }

    private static boolean hasScheme(String address) {
        int colon = address.indexOf(':');
        if (colon <= 0) {
            return false;
        }
        for (int i = 0; i < colon; i++) {
            if ("/?#".indexOf(address.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
