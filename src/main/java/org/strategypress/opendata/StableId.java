package org.strategypress.opendata;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids that are the same in each build: UUIDs of version 5 (RFC 9562, section 5.5), made of an address. */
final class StableId {
    /** The name space of addresses, RFC 9562 section 6.6. */
    private static final UUID ADDRESSES = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private StableId() {}

    /** The id that an address has. */
    static String of(String address) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(ByteBuffer.allocate(16)
                    .putLong(ADDRESSES.getMostSignificantBits())
                    .putLong(ADDRESSES.getLeastSignificantBits())
                    .array());
            ByteBuffer hash = ByteBuffer.wrap(digest.digest(address.getBytes(StandardCharsets.UTF_8)));
            long most = hash.getLong() & ~0xF000L | 0x5000L;
            long least = hash.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
            return new UUID(most, least).toString();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing); // every Java has SHA-1
        }
    }
}
