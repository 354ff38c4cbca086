package org.strategypress.model.reach;

import java.util.List;
import java.util.Set;

/** Numbers that are real although no numbering plan's rules say so: short codes, and those that Ofcom keeps for drama. */
public final class ShortCodes {
    /** Short in every country: the emergency number, and the European numbers of social value. */
    private static final Set<String> ANYWHERE = Set.of("112", "116000", "116006", "116111", "116117", "116123");

    /** Police, health, power cuts, banks, emergency text relay, and the eight digits that a child dials. */
    private static final Set<String> BRITISH = Set.of("999", "101", "111", "105", "119", "159", "18000", "08001111");

    /** The numbers that anybody in Britain may be told to call, whether a contact has them or not. */
    static final List<String> KNOWN = List.of("999", "111", "101", "116123", "08001111");

    /** Ofcom's numbers for drama, without the leading zero; all of them have ten digits. */
    private static final List<String> DRAMA = List.of(
            "1134960", "1144960", "1154960", "1164960", "1174960", "1184960", "1214960", "1314960", "1414960",
            "1514960", "1614960", "1632960", "1914980", "2079460", "2896496", "2890180", "2920180", "3069990",
            "7700900", "8081570", "9098790");

    private ShortCodes() {}

    static boolean isCall(String digits, String country) {
        return ANYWHERE.contains(digits) || country.equals(PhoneNumber.HOME) && BRITISH.contains(digits);
    }

    static boolean isText(String digits, String country) {
        return country.equals(PhoneNumber.HOME)
                && digits.length() >= 5
                && digits.length() <= 7
                && digits.charAt(0) >= '6'
                && digits.charAt(0) <= '8';
    }

    static boolean isDrama(String national) {
        return national.length() == 10 && DRAMA.stream().anyMatch(national::startsWith);
    }
}
