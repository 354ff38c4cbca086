package org.strategypress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person or team to reach, role first.
 *
 * @param meta the common fields; the title is the role or team
 * @param group what the contact is for
 * @param who what they do
 * @param phone the telephone number as printed
 * @param text the number for text messages
 * @param email the e-mail address
 * @param web the address of a website
 * @param hours when they can be reached
 * @param address the lines of the postal address
 * @param name a person's name: for the record only, never for public pages
 * @param urgent whether to call them when it cannot wait
 */
public record Contact(
        EntryMeta meta,
        Group group,
        @Nullable Prose who,
        @Nullable String phone,
        @Nullable String text,
        @Nullable String email,
        @Nullable String web,
        @Nullable Prose hours,
        List<String> address,
        @Nullable String name,
        boolean urgent)
        implements Entry {
    public Contact {
        address = List.copyOf(address);
    }

    /** What a contact is for. */
    public enum Group implements Worded {
        /** When someone is in danger. */
        EMERGENCY,
        /** Everyday help. */
        HELP,
        /** To complain. */
        COMPLAINTS,
        /** Someone to speak up for you. */
        ADVOCACY,
        /** An officer of the council. */
        OFFICER,
        /** Any other. */
        OTHER
    }
}
