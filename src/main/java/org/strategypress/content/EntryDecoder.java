package org.strategypress.content;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.field.Decoding;
import org.strategypress.content.field.Decoding.Place;
import org.strategypress.content.field.EntryNames;
import org.strategypress.content.field.Ids;
import org.strategypress.content.file.Candidate;
import org.strategypress.content.file.FoundFile;
import org.strategypress.content.file.Overlay;
import org.strategypress.content.file.SignOff;
import org.strategypress.markdown.Markdown;
import org.strategypress.model.Entry;
import org.strategypress.source.Diagnostic;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.Span;
import org.strategypress.source.YamlNode.Mapping;

/**
 * Decodes candidates into entries; may be used by many threads at once.
 *
 * @param markdown the parser of prose
 * @param language the site's main language
 * @param called what the entries are called that it may name
 */
record EntryDecoder(Markdown markdown, String language, EntryNames called) {
    /**
     * An entry after decoding.
     *
     * @param from what it was decoded from
     * @param entry the entry, without what could not be read; null when a field that it needs is among that
     * @param findings what is wrong with it
     * @param questions what it asked of the names of others, on which it depends
     */
    record DecodedEntry(
            Candidate from, @Nullable Entry entry, List<Diagnostic> findings, EntryNames.Questions questions) {
        DecodedEntry {
            findings = List.copyOf(findings);
        }
    }

    /** One candidate. */
    DecodedEntry decode(Candidate candidate) {
        Place place =
                new Place(candidate.kind(), candidate.id(), Ids.where(candidate.mapping()), language, false, Set.of());
        return decode(candidate, candidate.mapping(), place);
    }

    /** A translation or Easy Read edition, laid over the entry that it renders. */
    DecodedEntry decodeEdition(Candidate base, Candidate words) {
        boolean easy = FoundFile.EASY.equals(words.edition());
        String own = easy || words.edition() == null ? language : words.edition();
        Place place = new Place(
                base.kind(), base.id(), Ids.where(words.mapping()), own, easy, Overlay.words(words.mapping()));
        return decode(words, Overlay.merge(base.mapping(), words.mapping()), place);
    }

    private DecodedEntry decode(Candidate candidate, Mapping mapping, Place place) {
        Diagnostics out = new Diagnostics();
        Decoding in = new Decoding(out, markdown, place, called);
        Entry entry =
                isIdGood(candidate, place, out) ? Readers.of(candidate.kind()).decode(mapping, in) : null;
        SignOff.tell(candidate, out);
        return new DecodedEntry(candidate, entry, out.sorted(), in.questions());
    }

    private static boolean isIdGood(Candidate candidate, Place place, Diagnostics out) {
        boolean given = Ids.scalar(candidate.mapping(), "id") != null;
        boolean nameless = Ids.scalar(candidate.mapping(), "title") == null;
        if (given || nameless || Ids.isFramed(place.id())) {
            return true;
        }
        Span where = place.where();
        out.error("bad-id", where, "no id can be made from this title", "add a line id: with lower-case letters");
        return false;
    }
}
