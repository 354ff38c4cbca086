package org.strategypress.press;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.strategypress.pdf.ink.InkFault;

/** The faults of a book's ink as they are kept beside its file, so that a book that is not made again is not silent about them. */
final class InkForm {
    private InkForm() {}

    static void write(DataOutputStream out, List<InkFault> faults) throws IOException {
        out.writeInt(faults.size());
        for (InkFault fault : faults) {
            out.writeUTF(fault.kind().name());
            out.writeInt(fault.page());
            out.writeUTF(fault.chapter());
            out.writeUTF(String.join(" ", fault.words()));
        }
    }

    static List<InkFault> read(DataInputStream in) throws IOException {
        List<InkFault> faults = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            InkFault.Kind kind = kind(in.readUTF());
            int page = in.readInt();
            String chapter = in.readUTF();
            String words = in.readUTF();
            faults.add(new InkFault(
                    kind, page, chapter, words.isEmpty() ? List.of() : Arrays.asList(words.split(" ", -1))));
        }
        return faults;
    }

    private static InkFault.Kind kind(String name) throws IOException {
        for (InkFault.Kind kind : InkFault.Kind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw new IOException("no such kind of fault");
    }
}
