package org.strategypress.edit;

import java.util.ArrayList;
import java.util.List;
import org.strategypress.source.LeafPatch;
import org.strategypress.source.YamlNode.Scalar;
import org.strategypress.source.YamlNode.Sequence;

/** Brings a list of words to what it is to be, by as few edits as that takes. */
record ListEdits(LeafPatch patch, Sequence list) {
    void become(List<String> now) {
        List<String> old = new ArrayList<>();
        list.items().forEach(each -> old.add(((Scalar) each).text().strip()));
        int most = Math.min(old.size(), now.size());
        int head = 0;
        while (head < most && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        boolean cut = now.size() - tail == head;
        int kept = cut ? old.size() : Math.min(old.size(), now.size());
        for (int at = head; at < old.size(); at++) {
            boolean out = cut ? at < old.size() - tail : at >= kept;
            if (out) {
                patch.remove(list, at);
            } else if (!cut && !old.get(at).equals(now.get(at))) {
                patch.set((Scalar) list.items().get(at), now.get(at));
            }
        }
        for (int at = old.size(); at < now.size(); at++) {
            patch.add(list, now.get(at));
        }
    }
}
