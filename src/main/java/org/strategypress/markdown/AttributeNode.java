package org.strategypress.markdown;

import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Attributes in braces, {@code {lang=ar dir=rtl}} or {@code {#opening-hours}}, as a node of the tree. */
final class AttributeNode extends Node implements DoNotDecorate {

    AttributeNode(BasedSequence chars) {
        super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
