package org.strategypress.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** An invented council's book with one of everything that a book can hold. */
public final class SampleBook {
    static final BookSource.About ABOUT = new BookSource.About(
            "whole",
            "Belonging Here",
            "Promises to children in care and care leavers",
            "Larkford Council",
            "en-GB",
            false,
            LocalDate.of(2026, 1, 14));

    private SampleBook() {}

    public static BookSource book() {
        return of(html(40), ABOUT);
    }

    /** A book of about {@code copies} times the sample's chapters. */
    static BookSource longBook(String id, int copies) {
        String html = html(40);
        int start = html.indexOf("<section class=\"chapter\" data-page=\"vision\"");
        int end = html.indexOf("</body>");
        String chapters = IntStream.range(0, copies)
                .mapToObj(i -> numbered(html.substring(start, end), i))
                .collect(Collectors.joining());
        BookSource.About about =
                new BookSource.About(id, "Long book", "Many pages", "Larkford Council", "en-GB", false, ABOUT.date());
        return of(html.substring(0, start) + chapters + "</body></html>", about);
    }

    private static String numbered(String chapters, int copy) {
        return copy == 0 ? chapters : chapters.replaceAll("(id=\"|href=\"#|data-page=\")", "$1c" + copy + "-");
    }

    static BookSource of(String html, BookSource.About about) {
        return new BookSource(html, css("11.5pt"), about, path -> path.equals("/assets/garden.png") ? picture() : null);
    }

    public static BookSource ofBody(String body) {
        return of("<!doctype html><html><body>" + body + "</body></html>", ABOUT);
    }

    static String css(String size) {
        return read("/themes/default/print/print.css")
                .replace("@{brand}", "#1f5f74")
                .replace("@{brand-dark}", "#123c4a")
                .replace("@{brand-tint}", "#e6f1f3")
                .replace("@{accent}", "#e08a1e")
                .replace("@{ink}", "#20262b")
                .replace("@{muted}", "#56626b")
                .replace("@{line}", "#b9c6cc")
                .replace("@{font-size}", size);
    }

    static String html(int rows) {
        String[] wards = {"Abbey", "Brook", "Castle", "Dale", "Eastgate", "Fairfield", "Grange", "Harbour"};
        String body = IntStream.range(0, rows)
                .mapToObj(i -> "<tr><th scope=\"row\">" + wards[i % wards.length] + " " + (i / wards.length + 1)
                        + "</th><td class=\"number\">" + (17 + i * 7 % 30) + "</td><td class=\"number\">"
                        + (12 + i * 5 % 30) + "</td><td>Fewer than " + (10 + i % 9) + "</td></tr>")
                .collect(Collectors.joining());
        return read("/print/sample.html").replace("@{rows}", body);
    }

    private static byte[] picture() {
        BufferedImage image = new BufferedImage(320, 160, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(new Color(0xBFE3F0));
        canvas.fillRect(0, 0, 320, 90);
        canvas.setColor(new Color(0x6BA35A));
        canvas.fillRect(0, 90, 320, 70);
        canvas.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String read(String resource) {
        try (InputStream in = SampleBook.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
