package org.strategypress.model;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of files that readers can download: which may be offered, and where they lie on the website. */
public final class DownloadName {
    private static final Pattern UNSAFE = Pattern.compile("[^a-z0-9._/-]");
    private static final Pattern START = Pattern.compile("(^|/)(?=[._-])");
    private static final Pattern DOTS = Pattern.compile("[.]{2,}");

    /** Endings of files that editors offer, or show. */
    private static final Set<String> OFFERED = Set.of(
            "pdf", "doc", "docx", "odt", "rtf", "txt", "xls", "xlsx", "ods", "csv", "tsv", "ppt", "pptx", "odp", "epub",
            "zip", "ics", "vcf", "mp3", "m4a", "ogg", "oga", "wav", "mp4", "webm", "vtt", "srt", "jpg", "jpeg", "png",
            "gif", "webp", "avif", "svg");

    private DownloadName() {}

    /** Whether a path's ending is that of a file which may be offered; pages and programs of others may not. */
    public static boolean isOffered(String path) {
        return OFFERED.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /**
     * Where a file of the media folder lies below the output folder: {@code media/form.pdf}, its name without a hash, so
     * that links from elsewhere last. Capitals become small, and what some servers and mails break becomes a hyphen.
     */
    public static String published(String path) {
        String plain = UNSAFE.matcher(path.toLowerCase(Locale.ROOT)).replaceAll("-");
        return "media/" + START.matcher(DOTS.matcher(plain).replaceAll(".")).replaceAll("$1file");
    }
}
