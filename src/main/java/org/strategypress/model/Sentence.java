package org.strategypress.model;

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
    PRIVACY_ASK("privacy.ask", "a help contact");

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
