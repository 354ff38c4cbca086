package org.strategypress.opendata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A contact's postal address as a location of Open Referral UK. The lines stand in its description as they were written. The
 * profile's parts of an address (street, town, postcode) are filled only where the lines end with a postcode, for then the line
 * before it is the post town; of other lines nobody can tell which is the town.
 */
final class PostalPlace {
    /** A postcode of the United Kingdom, by itself or behind the town: {@code SY1 2AB}. */
    private static final Pattern POSTCODE =
            Pattern.compile("(?i)(?:(.*[^ ,])[ ,]+)?([a-z]{1,2}\\d[a-z\\d]?) ?(\\d[a-z]{2})");

    /** Postcodes of the islands, which look the same and are no part of the United Kingdom. */
    private static final Pattern ISLANDS = Pattern.compile("(?i)(?:JE|GY|IM)\\d.*");

    private PostalPlace() {}

    /**
     * The location.
     *
     * @param name whose address it is
     * @param lines the lines as written, one at least
     * @param id the id of the place
     */
    static Map<String, Object> of(String name, List<String> lines, String id) {
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("id", id);
        location.put("location_type", "postal");
        location.put("name", name);
        location.put("description", String.join(", ", lines));
        Map<String, Object> address = address(lines, id);
        if (!address.isEmpty()) {
            location.put("addresses", List.of(address));
        }
        return location;
    }

    /** The parts of an address that ends with its postcode; empty where the parts cannot be told apart. */
    private static Map<String, Object> address(List<String> lines, String location) {
        Matcher last = POSTCODE.matcher(lines.get(lines.size() - 1).strip());
        if (!last.matches() || ISLANDS.matcher(last.group(2)).matches()) {
            return Map.of();
        }
        boolean behindTown = last.group(1) != null;
        int town = behindTown ? lines.size() - 1 : lines.size() - 2;
        if (town < 1) {
            return Map.of();
        }
        Map<String, Object> address = new LinkedHashMap<>();
        address.put("id", StableId.of(location + "/parts"));
        address.put("location_id", location);
        address.put("address_1", String.join(", ", lines.subList(0, town)));
        address.put("city", behindTown ? last.group(1) : lines.get(town));
        address.put("state_province", ""); // the profile asks for it, and post in the United Kingdom has none
        address.put("postal_code", (last.group(2) + " " + last.group(3)).toUpperCase(Locale.ROOT));
        address.put("country", "GB");
        address.put("address_type", "postal");
        return address;
    }
}
