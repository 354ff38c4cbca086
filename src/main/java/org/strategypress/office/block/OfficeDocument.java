package org.strategypress.office.block;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.strategypress.model.language.Language;
import org.strategypress.office.part.LeftOut;

/** A document as read: its blocks, the files of its pictures, what was left out of it and what somebody should look at. */
public final class OfficeDocument {
    private final List<OfficeBlock> blocks = new ArrayList<>();
    private final Map<String, byte[]> pictures = new LinkedHashMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<String> margins = new ArrayList<>();
    private final List<String> stamps = new ArrayList<>();
    private String language = "";

    /** Its blocks, in order, to which a reader adds. */
    public List<OfficeBlock> blocks() {
        return blocks;
    }

    /** The bytes of its pictures, by the names of their parts. */
    public Map<String, byte[]> pictures() {
        return pictures;
    }

    /** Words that are in the file and not among the blocks, each with why. */
    public List<LeftOut> leftOut() {
        return leftOut;
    }

    /** What somebody should look at. */
    public List<String> remarks() {
        return remarks;
    }

    /** Notes what somebody should look at, where that is not noted yet. */
    public void remarkOnce(String words) {
        if (!remarks.contains(words)) {
            remarks.add(words);
        }
    }

    /** Words that head or foot the pages: a marking there holds for all of it. */
    public List<String> margins() {
        return margins;
    }

    /** What the file says of itself and shows on no page, and water marks: a marking there holds for all of it. */
    public List<String> stamps() {
        return stamps;
    }

    /** The language in which the file says that most of its words are (BCP 47); empty where it does not. */
    public String language() {
        return language;
    }

    /** Notes in which language the file says that most of its words are; a tag that is none says nothing. */
    public void speaks(String tag) {
        language = Language.isTag(tag) ? tag : "";
    }

    /** Notes words that are left out; nothing where there are none. */
    public void leaveOut(String words, String why) {
        for (String line : words.split("\\R", -1)) {
            if (!line.isBlank()) {
                leftOut.add(new LeftOut(line.strip(), why));
            }
        }
    }

    /** Notes what somebody wrote of the pictures at the head or the foot of the printed pages, such as a logo. */
    public void leaveOutMarginPictures(List<OfficeBlock> margin) {
        OfficeBlock.pictureWords(margin)
                .forEach(words -> leaveOut(words, "of a picture at the head or the foot of the printed pages"));
    }
}
