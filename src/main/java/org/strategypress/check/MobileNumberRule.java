package org.strategypress.check;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.strategypress.check.rule.CheckInput;
import org.strategypress.check.rule.Rule;
import org.strategypress.model.Contact;
import org.strategypress.model.Entry;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.SourceFile;

/** A mobile number may be a person's own: only those that a contact gives as {@code text} are known to be a team's. */
final class MobileNumberRule implements Rule {
    private static final Pattern MOBILE =
            Pattern.compile("(?<![\\d+])(?:\\+44[ -]?(?:\\(0\\))?[ -]?7|0044[ -]?7|07)\\d(?:[ -]?\\d){8}(?!\\d)");

    /** How far a number goes at most before its first 7, {@code +44 (0) 7}, and from it on. */
    private static final int BEFORE = 9;

    private static final int BEHIND = 20;
    private static final String BEFORE_SEVEN = "04 -)";
    private static final Pattern TEXT_FIELD = Pattern.compile("(?:^|[\\s{,])(?:text|whatsapp):\\s*[\"']?$");

    @Override
    public void check(CheckInput input, Diagnostics out) {
        Set<SourceFile> files = new LinkedHashSet<>();
        for (Entry entry : input.publication().entries()) {
            files.add(entry.where().file());
        }
        Set<String> teams = new HashSet<>();
        for (Contact contact : input.publication().contacts()) {
            Stream.of(contact.reach().text(), contact.reach().whatsapp())
                    .filter(Objects::nonNull)
                    .forEach(number -> teams.add(digits(number)));
        }
        files.forEach(file -> check(file, teams, out));
    }

    private static void check(SourceFile file, Set<String> teams, Diagnostics out) {
        String text = file.text();
        Matcher mobile = null;
        int from = 0;
        for (int seven = seven(text, 1); seven >= 0; seven = seven(text, seven + 1)) {
            if (seven < from) {
                continue;
            }
            mobile = mobile == null ? MOBILE.matcher(text).useTransparentBounds(true) : mobile;
            mobile.region(Math.max(from, seven - BEFORE), Math.min(text.length(), seven + BEHIND));
            if (!mobile.find()) {
                continue;
            }
            from = mobile.end();
            int start = mobile.start();
            String before = text.substring(Math.max(0, start - 20), start);
            boolean isTeam = TEXT_FIELD.matcher(before).find() || teams.contains(digits(mobile.group()));
            if (!isTeam) {
                out.warning(
                        "mobile-number",
                        file.span(start, mobile.end()),
                        "this looks like a mobile number, which may be a person's own",
                        "use a team's number, or put a team's mobile into the field text or whatsapp of a contact");
            }
        }
    }

    /** The next 7 with which a mobile number may begin: after 0, 44, a blank, a hyphen or a bracket, before a digit; -1 for none. */
    private static int seven(String text, int from) {
        for (int at = text.indexOf('7', from); at >= 0 && at + 1 < text.length(); at = text.indexOf('7', at + 1)) {
            char after = text.charAt(at + 1);
            if (BEFORE_SEVEN.indexOf(text.charAt(at - 1)) >= 0 && after >= '0' && after <= '9') {
                return at;
            }
        }
        return -1;
    }

    /** The digits alone, as dialled from within the country. */
    private static String digits(String number) {
        return number.replaceAll("\\D", "").replaceFirst("^(?:00)?440?", "0");
    }
}
