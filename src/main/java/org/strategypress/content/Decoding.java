package org.strategypress.content;

import org.strategypress.source.Diagnostics;
import org.strategypress.source.YamlNode;

/**
 * What decoding one file needs beside its nodes.
 *
 * @param out where findings go
 */
record Decoding(Diagnostics out) {
    /** Adds the error that a value is of another type than its field holds. */
    void wrongType(YamlNode node, String wanted) {
        out.error("wrong-type", node.span(), node.words() + " stands here", "write " + wanted);
    }
}
