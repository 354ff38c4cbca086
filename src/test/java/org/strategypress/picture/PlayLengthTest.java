package org.strategypress.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class PlayLengthTest {
    @Test
    void eachKindOfFileSaysHowLongItIs() {
        assertThat(PlayLength.seconds(Sounds.wave(3))).isEqualTo(3);
        assertThat(PlayLength.seconds(Sounds.film(3725))).isEqualTo(3725);
        assertThat(PlayLength.seconds(Sounds.webm())).isEqualTo(1);
    }

    @Test
    void theFramesOfAnMp3AreCounted() {
        ByteBuffer out = ByteBuffer.allocate(10 + 20 + 417 * 383);
        out.put(new byte[] {'I', 'D', '3', 3, 0, 0, 0, 0, 0, 20}).position(30);
        for (int i = 0; i < 383; i++) { // 128 kbit/s, 44,100 Hz: 10.005 seconds
            out.putInt(30 + 417 * i, 0xFFFB9000);
        }
        assertThat(PlayLength.seconds(out.array())).isEqualTo(10);
    }

    @Test
    void theLastPageOfAnOggSaysHowManySamplesThereWere() {
        ByteBuffer out = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        out.put(0, letters("OggS")).put(29, letters("vorbis")).putInt(40, 44_100);
        out.put(120, letters("OggS")).putLong(126, 44_100L * 65);
        assertThat(PlayLength.seconds(out.array())).isEqualTo(65);
        out.put(28, letters("OpusHead")).putLong(126, 48_000L * 7);
        assertThat(PlayLength.seconds(out.array())).isEqualTo(7);
    }

    @Test
    void aDamagedFileSaysNothingAndEndsSoon() {
        Random random = new Random(7);
        for (byte[] whole : new byte[][] {Sounds.wave(1), Sounds.film(60), Sounds.webm(), letters("ID3"), {}}) {
            for (int i = 0; i < 200; i++) {
                byte[] cut = Arrays.copyOf(whole, random.nextInt(whole.length + 1));
                for (int k = 0; k < 3 && cut.length > 0; k++) {
                    cut[random.nextInt(cut.length)] = (byte) random.nextInt();
                }
                assertThat(PlayLength.seconds(cut)).isBetween(0, 24 * 3600);
            }
        }
        assertThat(PlayLength.seconds(letters("OggS"))).isZero();
        assertThat(PlayLength.seconds(letters("words"))).isZero();
    }

    private static byte[] letters(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
