package org.strategypress.pdf;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.strategypress.picture.PictureNotes;

/**
 * Makes of a picture one that the PDF library can read and that stands upright: of WebP, and of photos on their side. All
 * others stay as they are.
 */
final class PrintPicture {
    /** As many pixels as paper shows on its longer side; more would only make the PDF heavy. */
    private static final int LONGEST = 2000;

    private static final long MOST_READ = 24_000_000;
    private static final float QUALITY = 0.9f;

    private PrintPicture() {}

    /** The bytes for print; as they are where nothing need be done, or where the picture cannot be read. */
    static byte[] of(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, 16), StandardCharsets.ISO_8859_1);
        boolean webp = head.startsWith("RIFF") && head.startsWith("WEBP", 8);
        int side = PictureNotes.side(file);
        if (!webp && side == 1) {
            return file;
        }
        try {
            BufferedImage image =
                    upright(smaller(read(file, webp ? "webp" : head.charAt(0) == '\u00ff' ? "jpeg" : "png")), side);
            boolean photo = webp ? !head.startsWith("VP8L", 12) : head.charAt(0) == '\u00ff';
            return written(image, photo && !image.getColorModel().hasAlpha() ? "jpeg" : "png");
        } catch (IOException | RuntimeException unreadable) {
            return file;
        }
    }

    private static BufferedImage read(byte[] file, String format) throws IOException {
        ImageReader reader = format.equals("webp")
                ? new WebPImageReaderSpi().createReaderInstance()
                : ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in);
            return read(reader);
        } finally {
            reader.dispose();
        }
    }

    /** The picture; of a very large one only every second or third pixel, so that memory suffices. */
    private static BufferedImage read(ImageReader reader) throws IOException {
        ImageReadParam param = reader.getDefaultReadParam();
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        int step = 1;
        while (pixels / step / step > MOST_READ) {
            step++;
        }
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    private static BufferedImage smaller(BufferedImage image) {
        BufferedImage out = image;
        int longest = Math.max(image.getWidth(), image.getHeight());
        while (longest > LONGEST) {
            int next = Math.max(LONGEST, (longest + 1) / 2);
            double scale = (double) next / longest;
            int width = Math.max(1, (int) Math.round(out.getWidth() * scale));
            int height = Math.max(1, (int) Math.round(out.getHeight() * scale));
            AffineTransform shrink = AffineTransform.getScaleInstance(
                    (double) width / out.getWidth(), (double) height / out.getHeight());
            out = drawn(out, shrink, width, height);
            longest = next;
        }
        return out;
    }

    private static BufferedImage upright(BufferedImage photo, int side) {
        int width = photo.getWidth();
        int height = photo.getHeight();
        AffineTransform turn = switch (side) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
        boolean across = side >= 5;
        return drawn(photo, turn, across ? height : width, across ? width : height);
    }

    private static BufferedImage drawn(BufferedImage image, AffineTransform how, int width, int height) {
        boolean alpha = image.getColorModel().hasAlpha();
        BufferedImage out =
                new BufferedImage(width, height, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = out.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, how, null);
        graphics.dispose();
        return out;
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
