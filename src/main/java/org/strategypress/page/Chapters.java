package org.strategypress.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.strategypress.model.FreePage;
import org.strategypress.model.Publication;

/** The free pages by the section that each is a chapter of. */
final class Chapters {
    private final Map<Section, List<FreePage>> bySection = new EnumMap<>(Section.class);

    Chapters(Publication publication) {
        for (Section section : Section.values()) {
            bySection.put(
                    section,
                    publication.pages().stream()
                            .filter(page -> section(page) == section)
                            .toList());
        }
    }

    /** The pages of a section, in the editors' order. */
    List<FreePage> of(Section section) {
        return bySection.getOrDefault(section, List.of());
    }

    private static Section section(FreePage page) {
        FreePage.Chapter chapter = page.section();
        if (chapter == null) {
            return Section.GUIDES;
        }
        return switch (chapter) {
            case OFFER -> Section.OFFER;
            case PLEDGES -> Section.PLEDGES;
            case STRATEGY -> Section.STRATEGY;
            case DELIVERY -> Section.DELIVERY;
            case CONSULTATIONS -> Section.CONSULTATIONS;
            case PEOPLE -> Section.PEOPLE;
            case DECISIONS -> Section.DECISIONS;
        };
    }
}
