package org.strategypress.opendata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;

/** What the data tell of each kind of entry. */
final class Kinds {
    private Kinds() {}

    /** The description of a kind; a new kind does not compile before it has one. */
    static Described<? extends Entry> of(ContentKind kind) {
        return switch (kind) {
            case SITE -> PeopleFields.SITE;
            case STRATEGY -> StrategyFields.STRATEGY;
            case FOREWORD -> StrategyFields.FOREWORD;
            case ACCESSIBILITY -> PeopleFields.ACCESSIBILITY;
            case CONTACT -> PeopleFields.CONTACT;
            case VISION -> StrategyFields.VISION;
            case VALUE -> StrategyFields.VALUE;
            case PRINCIPLE_SET -> StrategyFields.PRINCIPLES;
            case AIM -> StrategyFields.AIM;
            case PRIORITY -> StrategyFields.PRIORITY;
            case OUTCOME -> StrategyFields.OUTCOME;
            case INDICATOR -> DeliveryFields.INDICATOR;
            case ACTION -> DeliveryFields.ACTION;
            case MILESTONE -> DeliveryFields.MILESTONE;
            case PROGRESS -> DeliveryFields.PROGRESS;
            case NEXT_STEP -> DeliveryFields.NEXT_STEP;
            case RISK -> DeliveryFields.RISK;
            case STORY -> StrategyFields.STORY;
            case COMMENT -> RecordFields.COMMENT;
            case BODY -> PeopleFields.BODY;
            case DEPARTMENT -> PeopleFields.DEPARTMENT;
            case PLEDGE -> DeliveryFields.PLEDGE;
            case AREA -> OfferFields.AREA;
            case CARE_STATUS -> OfferFields.STATUS;
            case SITUATION -> OfferFields.SITUATION;
            case ENTITLEMENT -> OfferFields.ENTITLEMENT;
            case CONSULTATION -> RecordFields.CONSULTATION;
            case DECISION -> RecordFields.DECISION;
            case EXPLAINER -> StrategyFields.EXPLAINER;
            case TERM -> StrategyFields.TERM;
            case PAGE -> StrategyFields.PAGE;
            case MEDIUM -> StrategyFields.MEDIUM;
        };
    }

    /** What the data tell of an entry or an edition: its kind, id, title, language and address, then its fields. */
    static Map<String, Object> told(Entry entry, ToldSite website) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("kind", of(entry.kind()).name());
        told.put("id", entry.id());
        if (!entry.title().isBlank()) {
            told.put("title", entry.title());
        }
        told.put("language", entry.meta().edition().language());
        if (entry.meta().edition().easyRead()) {
            told.put("easy_read", true);
        }
        told.put("url", website.address(entry));
        told.putAll(fields(entry, website));
        return told;
    }

    /** What every entry has, and the fields of its kind. */
    static Map<String, Object> fields(Entry entry, ToldSite website) {
        Map<String, Object> told = new LinkedHashMap<>(Common.ENTRY.told(entry, website));
        told.putAll(fields(of(entry.kind()), entry, website));
        return told;
    }

    @SuppressWarnings("unchecked") // the description of its own kind
    private static <T extends Entry> Map<String, Object> fields(Described<T> kind, Entry entry, ToldSite website) {
        return kind.told((T) entry, website);
    }

    /** The schema of entries of a kind. */
    static Map<String, Object> schema(ContentKind kind) {
        Described<? extends Entry> described = of(kind);
        Map<String, Object> first = new LinkedHashMap<>();
        first.put("kind", Map.of("const", described.name()));
        first.put("id", text("The id, which stays while the thing is the same."));
        first.put("title", text("The title."));
        first.put("language", text("The language of its words (BCP 47)."));
        first.put("easy_read", property("Whether it is the Easy Read edition.", "const", true));
        first.put("url", property("Where it is to be read.", "format", "uri-reference"));
        first.putAll(Common.ENTRY.properties());
        return described.schema(first, List.of("kind", "id", "language", "url"));
    }

    private static Map<String, Object> text(String about) {
        return property(about, "type", "string");
    }

    private static Map<String, Object> property(String about, String key, Object value) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("description", about);
        property.put(key, value);
        return property;
    }
}
