package org.strategypress.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import javax.imageio.ImageIO;
import org.strategypress.press.Build;
import org.strategypress.press.BuildProgress;
import org.strategypress.press.BuildReport;
import org.strategypress.press.Requests;
import org.strategypress.sites.SiteText;

/** A small website, built from a text that a test wrote and served at the root of a host. */
final class WrittenSite implements AutoCloseable {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String BASICS =
            "-- contacts.yaml --\n- {id: e, title: Emergency, phone: 999, kind: emergency}\n- {id: u, title: Team, phone: 01632 960000, urgent: yes}\n";

    private final LoopbackServer server;

    private WrittenSite(LoopbackServer server) {
        this.server = server;
    }

    /**
     * Builds a site.
     *
     * @param temp an empty folder
     * @param files its content, each file behind a line {@code -- PATH --}
     * @param media its pictures by name
     */
    static WrittenSite of(Path temp, String files, Map<String, byte[]> media) throws Exception {
        Path content = temp.resolve("content");
        SiteText.parse("-- site.yaml --\nname: Test council\nhelp: {emergency: e}\n" + files + BASICS)
                .writeTo(content);
        Files.createDirectories(content.resolve("media"));
        for (Map.Entry<String, byte[]> each : media.entrySet()) {
            Files.write(content.resolve("media").resolve(each.getKey()), each.getValue());
        }
        Path output = temp.resolve("site");
        BuildReport report = Build.run(Requests.website(content, output, null, TODAY), BuildProgress.SILENT);
        assertThat(report.isRefused()).as("%s", report.diagnostics()).isFalse();
        return new WrittenSite(new LoopbackServer(output, "/"));
    }

    /** The address of a page. */
    String address(String page) {
        return server.address(page);
    }

    /** A picture of that size: a cross on a light ground. */
    static byte[] picture(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.LIGHT_GRAY);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLACK);
        pen.drawLine(0, 0, width, height);
        pen.drawLine(width, 0, 0, height);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        server.close();
    }
}
