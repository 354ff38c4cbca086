package org.strategypress.model.reach;

/** What an e-mail address is: one that mail can be sent to, without a name and without anything round it. */
public final class MailAddress {
    private static final String LOCAL = "!#$%&'*+-/=?^_`{|}~.";

    private MailAddress() {}

    /** Whether the text is one e-mail address and nothing else. */
    public static boolean isValid(String text) {
        int at = text.indexOf('@');
        return at > 0
                && at == text.lastIndexOf('@')
                && at <= 64
                && isLocal(text.substring(0, at))
                && isDomain(text.substring(at + 1));
    }

    private static boolean isLocal(String local) {
        return !hasBadDot(local)
                && local.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c) || LOCAL.indexOf(c) >= 0);
    }

    private static boolean isDomain(String domain) {
        if (domain.length() > 253 || domain.indexOf('.') < 0 || hasBadDot(domain)) {
            return false;
        }
        for (String label : domain.split("[.]", -1)) {
            boolean letters = label.codePoints().allMatch(c -> c == '-' || Character.isLetterOrDigit(c));
            if (!letters || label.startsWith("-") || label.endsWith("-") || label.length() > 63) {
                return false;
            }
        }
        String last = domain.substring(domain.lastIndexOf('.') + 1);
        return last.length() > 1 && !last.chars().allMatch(Character::isDigit);
    }

    private static boolean hasBadDot(String part) {
        return part.startsWith(".") || part.endsWith(".") || part.contains("..");
    }
}
