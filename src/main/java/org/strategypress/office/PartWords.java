package org.strategypress.office;

import java.util.ArrayList;
import java.util.List;
import org.strategypress.office.part.XmlNode;

/** The words of a chart or diagram. */
final class PartWords {
    private PartWords() {}

    /** The words, one paragraph or value each. */
    static List<String> of(XmlNode part, boolean chart) {
        List<String> words = new ArrayList<>();
        for (XmlNode each : part.below()) {
            if (chart ? each.is("c:v") || each.is("a:t") : each.is("a:p")) {
                StringBuilder text = new StringBuilder(each.text());
                each.below().stream().filter(inner -> inner.is("a:t")).forEach(inner -> text.append(inner.text()));
                words.add(text.toString());
            }
        }
        return words;
    }
}
