package org.strategypress.model.text;

/**
 * The sentences that the tool itself adds and that speak for the council: each stands only on a fact of the content, and
 * {@code sentences} in {@code site.yaml} words it anew or turns it off.
 */
public enum Sentence {
    /** That there are other ways to read this. */
    INTRO_FORMATS("intro.formats", "another format that is made"),
    /** That one may ask for another format. */
    FORMATS_ASK("formats.ask", "a help contact that can be reached"),
    /** The same for another language. */
    LANGUAGES_ASK("languages.ask", "a help contact that can be reached"),
    /** The same on the last page of a PDF. */
    PRINT_FORMATS("print.formats", "a help contact that can be reached"),
    /** That one may ask why help was refused. */
    REFUSED_ASK_WHY("refused.ask-why", "a contact of the entry"),
    /** That one may ask what is kept. */
    PRIVACY_ASK("privacy.ask", "a help contact"),
    /** That one may ask whether help is for one. */
    OFFER_ASK("offer.ask", "a contact of the entry, or on lists a help contact that can be reached"),
    /** That one may ask which help is for one. */
    FIND_ASK_WHICH("find.ask-which", "a help contact that can be reached"),
    /** That one may ask though nothing was found. */
    FIND_ASK_OTHER("find.ask-other", "a help contact that can be reached"),
    /** Whom to ask for another format. */
    FORMATS_ASK_WHOM("formats.ask-whom", "a help contact that can be reached"),
    /** By when something is looked at again. */
    FOOT_REVIEW_BY("foot.review-by", "a field review-by"),
    /** Above the measures of a priority. */
    HEADING_MEASURES("heading.measures", "a field measures"),
    /** Above what a priority promises. */
    HEADING_WE_WILL("heading.we-will", "a field we-will"),
    /** What the next steps are. */
    INTRO_NEXT_STEPS("intro.next-steps", "a next step"),
    /** What the principles are. */
    INTRO_PRINCIPLES("intro.principles", "a set of principles"),
    /** That one may ask for another format, in the words of the law's model. */
    ACCESSIBILITY_FEEDBACK("accessibility.feedback", "a contact of the accessibility statement"),
    /** That one may report a problem, in the words of the law's model. */
    ACCESSIBILITY_REPORTING("accessibility.reporting", "a contact of the accessibility statement"),
    /** What a reader can send to ask for help. */
    SAY_OFFER("say.offer", "a contact of the entry"),
    /** The same to ask why the answer was no. */
    SAY_REFUSED("say.refused", "a contact of the entry"),
    /** The same to complain. */
    SAY_COMPLAIN("say.complain", "a contact for complaints"),
    /** The same to ask for an advocate. */
    SAY_ADVOCATE("say.advocate", "a contact for advocacy"),
    /** The same where a promise was not kept. */
    SAY_PROMISE("say.promise", "a contact for advocacy"),
    /** When a problem is answered. */
    ACCESSIBILITY_RESPONSE("accessibility.response", "a field response-days");

    private final String key;
    private final String fact;

    Sentence(String key, String fact) {
        this.key = key;
        this.fact = fact;
    }

    /** The key of its message. */
    public String key() {
        return key;
    }

    /** The fact of the content that it stands on. */
    public String fact() {
        return fact;
    }
}
