package org.strategypress.opendata;

import org.strategypress.model.Accessibility;
import org.strategypress.model.Body;
import org.strategypress.model.Contact;
import org.strategypress.model.Department;
import org.strategypress.model.Site;
import org.strategypress.model.reach.Hours;

/** What is told of who there is: contacts, bodies, departments, the council. Of people their roles alone, never their names. */
final class PeopleFields {
    private static final Form<Contact.Line> LINE =
            Form.of(Described.<Contact.Line>as("line", "One of several telephone numbers.")
                    .always("number", Form.TEXT, Contact.Line::number, "The number as printed.")
                    .has("purpose", Form.TEXT, Contact.Line::purpose, "What it is for."));

    private static final Form<Hours.Times> TIMES = Form.of(Described.<Hours.Times>as(
                    "times", "The same hours on some days.")
            .all("days", Form.word(Hours.Day.class), Hours.Times::days, "The days.")
            .always("opens", Form.TEXT, times -> clock(times.from()), "When, by a clock of 24 hours.")
            .always("closes", Form.TEXT, times -> clock(times.until()), "Until when; not later means the next day."));

    private static final Form<Body.Accountability> ACCOUNTABILITY =
            Form.of(Described.<Body.Accountability>as("accountability", "To whom a body answers.")
                    .has("to", Form.REF, Body.Accountability::to, "The id of the body it answers to.")
                    .has("scope", Form.PROSE, Body.Accountability::scope, "For what alone.")
                    .has("how", Form.PROSE, Body.Accountability::how, "In what way and how often."));

    private static final Form<Site.Partner> PARTNER = Form.of(
            Described.<Site.Partner>as("partner", "Another council, a trust or a health service that publishes it too.")
                    .always("name", Form.TEXT, Site.Partner::name, "Its name.")
                    .has("website", Form.ADDRESS, Site.Partner::website, "Its website."));

    private static final Form<Site.Council> COUNCIL = Form.of(Described.<Site.Council>as("council", "The council.")
            .has("name", Form.TEXT, Site.Council::name, "Its name.")
            .has("kind", Form.TEXT, Site.Council::kind, "What sort of council it is.")
            .has("area", Form.TEXT, Site.Council::area, "The area it serves.")
            .has("gss_code", Form.TEXT, Site.Council::gssCode, "Its code in the Government Statistical Service's list.")
            .has("website", Form.ADDRESS, Site.Council::website, "Its website.")
            .all("address", Form.TEXT, Site.Council::address, "The lines of its postal address.")
            .all("partners", PARTNER, Site.Council::partners, "Those who publish it together with the council."));

    private static final Form<Accessibility.Issue> ISSUE =
            Form.of(Described.<Accessibility.Issue>as("issue", "Something that does not meet the standard.")
                    .always("title", Form.TEXT, Accessibility.Issue::title, "It in a line.")
                    .has("text", Form.PROSE, Accessibility.Issue::body, "More about it.")
                    .all("wcag", Form.TEXT, Accessibility.Issue::wcag, "The success criteria.")
                    .has("fix_by", Common.DATE, Accessibility.Issue::fixBy, "When it will be mended.")
                    .has("workaround", Form.PROSE, Accessibility.Issue::workaround, "What to do until then."));

    private static final Form<Accessibility.Tested> TESTED =
            Form.of(Described.<Accessibility.Tested>as("tested", "A test of the website.")
                    .has("on", Form.DAY, Accessibility.Tested::on, "When.")
                    .has("by", Form.TEXT, Accessibility.Tested::by, "Who tested.")
                    .has("how", Form.PROSE, Accessibility.Tested::how, "In what way.")
                    .has("people", Form.YES_NO, Accessibility.Tested::people, "Whether people tried it.")
                    .all("with", Form.TEXT, Accessibility.Tested::with, "What it was tried with."));

    private static final Form<Site.Reader> READER =
            Form.of(Described.<Site.Reader>as("reader", "Somebody who speaks a language and read the words in it over.")
                    .always("language", Form.TEXT, Site.Reader::language, "The language.")
                    .always("by", Form.TEXT, Site.Reader::by, "Their role.")
                    .always("on", Form.DAY, Site.Reader::on, "The day."));

    /** What is told of the site. */
    static final Described<Site> SITE = Described.<Site>as("site", "The website and the council behind it.")
            .always("name", Form.TEXT, Site::name, "Its name.")
            .has("description", Form.PROSE, of -> of.imprint().description(), "What it is, in one line.")
            .has("url", Form.ADDRESS, of -> of.server().baseUrl(), "Where it lives.")
            .has("council", COUNCIL, Site::council, "The council.")
            .all("languages", Form.TEXT, of -> of.region().languages(), "Its languages, the main one first (BCP 47).")
            .all("read_by", READER, of -> of.region().readBy(), "Who read its words over.")
            .has("version", Form.TEXT, of -> of.imprint().version(), "The version as printed.")
            .has("licence", Form.PROSE, of -> of.imprint().licence(), "Under what terms the words may be used.")
            .has("text", Form.PROSE, Site::body, "What it says of itself.")
            .has("updated", Form.DAY, of -> of.meta().upkeep().updated(), "The day of its last change.")
            .has("review_by", Form.DAY, of -> of.meta().upkeep().reviewBy(), "The day by which it is looked at again.");

    /** What is told of a contact. */
    static final Described<Contact> CONTACT = Described.<Contact>as("contact", "A person or team to reach, by role.")
            .always("group", Form.word(Contact.Group.class), Contact::group, "What it is for.")
            .has("who", Form.PROSE, Contact::who, "What they do.")
            .has("phone", Form.TEXT, of -> of.reach().phone(), "The telephone number as printed.")
            .all("phones", LINE, of -> of.reach().phones(), "More telephone numbers.")
            .has("sms", Form.TEXT, of -> of.reach().text(), "The number for text messages.")
            .has(
                    "relay",
                    Form.TEXT,
                    of -> of.reach().relay(),
                    "The number to dial in an app that relays speech and typing.")
            .has("whatsapp", Form.TEXT, of -> of.reach().whatsapp(), "The number for messages on WhatsApp.")
            .has("email", Form.TEXT, of -> of.reach().email(), "The e-mail address.")
            .has("web", Form.ADDRESS, of -> of.reach().web(), "The address of a website.")
            .all("address", Form.TEXT, of -> of.reach().address(), "The lines of the postal address.")
            .has("hours", Form.PROSE, of -> of.availability().hours(), "When they can be reached, in words.")
            .all("open", TIMES, PeopleFields::times, "The same by day.");

    static final Described<Body> BODY = Described.<Body>as("body", "A body that governs or takes part.")
            .all("also", Form.TEXT, Body::aka, "Other names of the same body.")
            .has("group", Form.word(Body.Group.class), Body::group, "What sort of body it is.")
            .always("status", Form.word(Body.Status.class), Body::status, "Whether it exists.")
            .has("role", Form.PROSE, Body::role, "What it does.")
            .has("chair", Form.TEXT, of -> of.membership().chair(), "The role that chairs it.")
            .all("members", Form.PROSE, of -> of.membership().members(), "Who belongs to it.")
            .has("ages", Form.TEXT, of -> of.membership().ages(), "The ages of those in it, as printed.")
            .has("meets", Form.TEXT, Body::meets, "How often it meets, as printed.")
            .has("part_of", Form.REF, of -> of.governance().partOf(), "The id of the body that it is a subgroup of.")
            .always("external", Form.YES_NO, of -> of.governance().external(), "Whether it lies outside the council.")
            .all("accountable", ACCOUNTABILITY, of -> of.governance().accountable(), "To whom it answers.");

    static final Described<Department> DEPARTMENT = Described.<Department>as(
                    "department", "A department of the council.")
            .has("lead", Form.TEXT, Department::lead, "The role that leads it.")
            .has("contact", Form.REF, Department::contact, "The id of the contact to reach it.");

    static final Described<Accessibility> ACCESSIBILITY = Described.<Accessibility>as(
                    "accessibility", "The facts of the accessibility statement.")
            .has("status", Form.word(Accessibility.Status.class), Accessibility::status, "How far the standard is met.")
            .always("standard", Form.TEXT, Accessibility::standard, "The standard's name.")
            .has("prepared", Form.DAY, Accessibility::prepared, "The day the statement was prepared.")
            .has("reviewed", Form.DAY, Accessibility::reviewed, "The day it was last reviewed.")
            .has("tested", TESTED, Accessibility::tested, "How it was tested.")
            .all("issues", ISSUE, Accessibility::issues, "What does not meet the standard.")
            .has("contact", Form.REF, Accessibility::contact, "The id of the contact to tell about a problem.")
            .has("response_days", Form.WHOLE, Accessibility::responseDays, "Within how many days an answer comes.")
            .has("improve", Form.PROSE, Accessibility::improve, "What is being done.");

    private PeopleFields() {}

    private static java.util.List<Hours.Times> times(Contact of) {
        Hours open = of.availability().open();
        return open == null ? java.util.List.of() : open.times();
    }

    /** A minute of the day by the clock: {@code 09:30}. */
    static String clock(int minute) {
        return String.format(java.util.Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }
}
