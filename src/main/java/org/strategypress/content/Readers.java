package org.strategypress.content;

import org.strategypress.content.field.Shape;
import org.strategypress.content.kind.AccessibilityReader;
import org.strategypress.content.kind.ActionReader;
import org.strategypress.content.kind.AimReader;
import org.strategypress.content.kind.BodyReader;
import org.strategypress.content.kind.ConsultationReader;
import org.strategypress.content.kind.ContactReader;
import org.strategypress.content.kind.DecisionReader;
import org.strategypress.content.kind.DeliveryReaders;
import org.strategypress.content.kind.EntitlementReader;
import org.strategypress.content.kind.ForewordReader;
import org.strategypress.content.kind.IndicatorReader;
import org.strategypress.content.kind.MediumReader;
import org.strategypress.content.kind.OutcomeReader;
import org.strategypress.content.kind.PledgeReader;
import org.strategypress.content.kind.PrincipleSetReader;
import org.strategypress.content.kind.PriorityReader;
import org.strategypress.content.kind.ReferenceReaders;
import org.strategypress.content.kind.StrategyReader;
import org.strategypress.content.kind.ValueReader;
import org.strategypress.content.kind.VisionReader;
import org.strategypress.content.kind.VoiceReaders;
import org.strategypress.model.ContentKind;
import org.strategypress.model.Entry;

/** Which shape reads which kind. */
final class Readers {
    private Readers() {}

    /** The shape of a kind's entries. */
    static Shape<? extends Entry> of(ContentKind kind) {
        return switch (kind) {
            case SITE -> SiteReader.SHAPE;
            case STRATEGY -> StrategyReader.SHAPE;
            case FOREWORD -> ForewordReader.SHAPE;
            case ACCESSIBILITY -> AccessibilityReader.SHAPE;
            case CONTACT -> ContactReader.SHAPE;
            case VISION -> VisionReader.SHAPE;
            case VALUE -> ValueReader.SHAPE;
            case PRINCIPLE_SET -> PrincipleSetReader.SHAPE;
            case AIM -> AimReader.SHAPE;
            case PRIORITY -> PriorityReader.SHAPE;
            case OUTCOME -> OutcomeReader.SHAPE;
            case INDICATOR -> IndicatorReader.SHAPE;
            case ACTION -> ActionReader.SHAPE;
            case MILESTONE -> DeliveryReaders.MILESTONE;
            case PROGRESS -> DeliveryReaders.PROGRESS;
            case NEXT_STEP -> DeliveryReaders.NEXT_STEP;
            case RISK -> DeliveryReaders.RISK;
            case STORY -> VoiceReaders.STORY;
            case COMMENT -> VoiceReaders.COMMENT;
            case BODY -> BodyReader.SHAPE;
            case DEPARTMENT -> ReferenceReaders.DEPARTMENT;
            case PLEDGE -> PledgeReader.SHAPE;
            case AREA -> ReferenceReaders.AREA;
            case CARE_STATUS -> ReferenceReaders.CARE_STATUS;
            case SITUATION -> ReferenceReaders.SITUATION;
            case ENTITLEMENT -> EntitlementReader.SHAPE;
            case CONSULTATION -> ConsultationReader.SHAPE;
            case DECISION -> DecisionReader.SHAPE;
            case EXPLAINER -> ReferenceReaders.EXPLAINER;
            case TERM -> ReferenceReaders.TERM;
            case PAGE -> ReferenceReaders.PAGE;
            case MEDIUM -> MediumReader.SHAPE;
        };
    }
}
