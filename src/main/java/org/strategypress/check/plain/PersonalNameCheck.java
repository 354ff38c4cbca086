package org.strategypress.check.plain;

import org.strategypress.model.Contact;
import org.strategypress.source.Diagnostics;
import org.strategypress.source.PersonName;
import org.strategypress.source.Span;

/** A person seems to be named: by a form of address, or by an e-mail address of two names. */
final class PersonalNameCheck implements WordCheck {
    @Override
    public void check(EntryWords words, Diagnostics out) {
        words.entry().as(Contact.class).ifPresent(contact -> {
            String email = contact.reach().email();
            if (email != null && PersonName.mailbox(email).isPresent()) {
                tell(email, contact.meta().place("email"), out);
            }
        });
        for (Passage passage : words.passages()) {
            for (String sentence : passage.sentences()) {
                PersonName.addressed(sentence).forEach(name -> tell(name, passage.place(name, 0), out));
                PersonName.mailbox(sentence).ifPresent(name -> tell(name, passage.place(name, 0), out));
            }
        }
    }

    private static void tell(String name, Span where, Diagnostics out) {
        out.warning(
                "personal-name",
                where,
                "“" + name + "” seems to be a person, whom everybody can read of here",
                "name the role or the team, unless this person answers for it in public");
    }
}
