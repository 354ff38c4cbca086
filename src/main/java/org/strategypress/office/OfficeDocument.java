package org.strategypress.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.strategypress.office.part.LeftOut;

/** A document as read: its blocks, the files of its pictures, what was left out of it and what somebody should look at. */
final class OfficeDocument {
    private final List<OfficeBlock> blocks = new ArrayList<>();
    private final Map<String, byte[]> pictures = new LinkedHashMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    /** Words that head or foot the pages, and those of water marks: a marking there holds for all of it. */
    private final List<String> margins = new ArrayList<>();

    private final List<String> stamps = new ArrayList<>();

    List<OfficeBlock> blocks() {
        return blocks;
    }

    Map<String, byte[]> pictures() {
        return pictures;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    List<String> remarks() {
        return remarks;
    }

    List<String> margins() {
        return margins;
    }

    /** What the file says of itself and shows on no page, and water marks: a marking there holds for all of it. */
    List<String> stamps() {
        return stamps;
    }

    /** Notes words that are left out; nothing where there are none. */
    void leaveOut(String words, String why) {
        for (String line : words.split("\\R", -1)) {
            if (!line.isBlank()) {
                leftOut.add(new LeftOut(line.strip(), why));
            }
        }
    }
}
