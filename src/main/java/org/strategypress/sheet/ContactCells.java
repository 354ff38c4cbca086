package org.strategypress.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.strategypress.content.Schemas;
import org.strategypress.model.ContentKind;
import org.strategypress.model.reach.MailAddress;
import org.strategypress.model.reach.PhoneNumber;
import org.strategypress.model.reach.WrittenNumber;
import org.strategypress.office.block.MarkdownText;
import org.strategypress.sheet.FoundContact.Part;
import org.strategypress.sheet.grid.Cell;
import org.strategypress.source.PersonName;

/**
 * Whom one can ask, as a row of an offer says it. What may be a person's own is not published in silence: a name goes to the field
 * that no page shows, and a mobile number or a person's mailbox is left out and told.
 */
final class ContactCells {
    /** The fields of a contact in the order in which they are written. */
    static final List<String> FIELDS = List.of("who", "phone", "text", "email", "web", "hours", "address", "name");

    /** What a row says of whose number it is: it becomes the title, which is no part of its own. */
    static final String TEAM = "team";

    private static final List<String> COLUMNS =
            List.of("phone", "mobile", "text-number", "email", "contact", "role", "hours", "contact-web");
    private static final List<String> ADDRESS = List.of("address", "address-2", "address-3", "town", "postcode");
    private static final Pattern NO = Pattern.compile("(?i)(?:false|no|n|0)");
    private static final Pattern YES = Pattern.compile("(?i)(?:true|yes|y|1)");
    private static final Pattern MAIL =
            Pattern.compile("(?i)(?:mailto:)?([^\\s,;<>()\"\\[\\]]+@[^\\s,;<>()\"\\[\\]]+[^\\s,;<>()\"\\[\\].:])");
    private static final Pattern NO_ZERO = Pattern.compile("[1-9](?: ?[0-9]){8,9}");
    private static final Pattern SITE = Pattern.compile("(?i)(?:https?://)?[^/\\s?#]+/?");
    private static final Pattern LABEL =
            Pattern.compile("(?i)(?:tel(?:ephone)?|phone|call|ring|t|e-?mail|e)(?: no| number| us on| on)?[.:]*");

    private final Table table;
    private final Account account;
    private final String country;

    ContactCells(Table table, Account account, String country) {
        this.table = table;
        this.account = account;
        this.country = country;
    }

    /** Whether a column of this field says whom to ask, or where they are. */
    static boolean isOfContact(String field) {
        return COLUMNS.contains(field) || ADDRESS.contains(field);
    }

    /** Reads the cells of a row; nothing where the row says that the contact is not to be shown. */
    FoundContact of(List<Cell> row) {
        Cell shown = table.cell(row, "contact-shown");
        if (shown != null && NO.matcher(shown.text().strip()).matches()) {
            COLUMNS.forEach(each -> {
                Cell cell = table.cell(row, each);
                if (cell != null) {
                    account.leave(cell, "its row says that the contact is not to be shown");
                }
            });
            return FoundContact.NOTHING;
        }
        List<Part> parts = new ArrayList<>();
        Set<Cell> mobiles = new LinkedHashSet<>();
        String named = contact(row, parts, mobiles);
        phone(row, "phone", parts, mobiles);
        phone(row, "mobile", parts, mobiles);
        text(row, parts, mobiles);
        Cell mail = table.cell(row, "email");
        if (mail != null) {
            mail(mail, mail.text(), parts);
        }
        mobiles.forEach(each -> account.odd(
                each,
                "looks like a mobile number, which may be a person's own, and is not brought in: use a team's number."
                        + " Where all in this column are for text messages to a team, say --column text-number=HEAD"));
        List<Cell> whose = new ArrayList<>();
        String team = team(row, named, parts, whose);
        does(row, parts);
        more(row, parts);
        if (team != null && !whose.isEmpty()) {
            parts.add(new Part(TEAM, "", "", team, List.of(), whose));
        }
        Cell provider = table.cell(row, "provider");
        return new FoundContact(team, provider == null ? null : RowText.oneLine(provider.text()), parts);
    }

    /** The words of the column that names whom to ask, without numbers and addresses, which are taken; null where none are left. */
    private @Nullable String contact(List<Cell> row, List<Part> parts, Set<Cell> mobiles) {
        Cell cell = table.cell(row, "contact");
        if (cell == null) {
            return null;
        }
        String words = RowText.oneLine(cell.text());
        if (MAIL.matcher(words).find()) {
            mail(cell, words, parts);
            words = MAIL.matcher(words).replaceAll(" ");
        }
        List<WrittenNumber> numbers = WrittenNumber.in(words, this::number);
        if (!numbers.isEmpty()) {
            numbers(cell, numbers, parts, mobiles, false);
            words = numbers.stream()
                    .map(WrittenNumber::use)
                    .filter(each -> !each.isEmpty())
                    .collect(Collectors.joining(", "));
        }
        String left = words.strip().replaceAll("^[,;:–-]+\\s*|\\s*[,;:–-]+$", "");
        boolean none = left.isEmpty() || LABEL.matcher(left).matches();
        return none ? null : left;
    }

    /** The role or team; a name that may be a person's becomes the field of names, which no page shows. */
    private @Nullable String team(List<Cell> row, @Nullable String named, List<Part> parts, List<Cell> whose) {
        Cell cell = table.cell(row, "contact");
        Cell role = table.cell(row, "role");
        String provider =
                Optional.ofNullable(table.cell(row, "provider")).map(Cell::text).orElse("");
        boolean person = named != null && !Role.level(named).equals(Role.level(provider)) && isPerson(named);
        String roleWords = role == null ? null : RowText.oneLine(role.text());
        if (roleWords != null
                && role != null
                && PersonName.inPlaceOfRole(roleWords).isPresent()) {
            account.odd(role, "seems to name a person, and is not brought in: name the role or the team");
            roleWords = null;
        }
        if (named != null && cell != null && person) {
            parts.add(new Part("name", "", MarkdownText.yaml(named), named, List.of(), List.of(cell)));
            account.tell(
                    cell,
                    "“" + named
                            + "” may be a person, and stands as name: in contacts.yaml, which no page shows; if it is a"
                            + " team, make it the contact's title");
        }
        if (roleWords != null && role != null && named != null && !person) {
            parts.add(new Part(
                    "who", "", MarkdownText.yaml(MarkdownText.escape(roleWords)), roleWords, List.of(), List.of(role)));
        } else if (roleWords != null && role != null) {
            whose.add(role);
        }
        if (named == null || person) {
            String giver = provider.isBlank() ? "" : ", " + RowText.oneLine(provider);
            return roleWords == null ? null : roleWords + giver; // a “Team manager” alone may be anybody's
        }
        if (cell != null) {
            whose.add(cell);
        }
        return named;
    }

    /** What they do, where a column says it. */
    private void does(List<Cell> row, List<Part> parts) {
        Cell cell = table.cell(row, "who-does");
        if (cell == null) {
            return;
        }
        String words = RowText.oneLine(cell.text());
        Part part = new Part("who", "", MarkdownText.yaml(MarkdownText.escape(words)), words, List.of(), List.of(cell));
        if (parts.stream().anyMatch(each -> each.field().equals("who"))) {
            part.odd("is a second thing that they do, and is not brought in: write both into who: there", account);
        } else {
            parts.add(part);
        }
    }

    private static boolean isPerson(String words) {
        return PersonName.inPlaceOfRole(words).isPresent() || !PersonName.namesRole(words);
    }

    private void phone(List<Cell> row, String field, List<Part> parts, Set<Cell> mobiles) {
        Cell cell = table.cell(row, field);
        if (cell == null) {
            return;
        }
        String words = RowText.oneLine(cell.text());
        List<WrittenNumber> numbers = WrittenNumber.in(words, this::number);
        if (numbers.isEmpty()
                && NO_ZERO.matcher(words).matches()
                && number("0" + words).isPresent()) {
            numbers = List.of(new WrittenNumber("0" + words, ""));
            account.tell(
                    cell,
                    "“" + words + "” was taken for 0" + words
                            + ", as spreadsheets take away a first zero: look if it is right");
        }
        boolean odd = numbers.isEmpty() || numbers.stream().anyMatch(WrittenNumber::mayHoldAnother);
        if (odd) {
            account.odd(
                    cell, "is no telephone number that can be dialled, and is not brought in: write the number alone");
            return;
        }
        numbers(cell, numbers, parts, mobiles, field.equals("phone") && cell.equals(table.cell(row, "text-number")));
    }

    private void numbers(Cell cell, List<WrittenNumber> all, List<Part> parts, Set<Cell> mobiles, boolean texts) {
        List<WrittenNumber> lines = all.stream().filter(each -> !isMobile(each)).toList();
        if (lines.size() < all.size() && !texts) {
            mobiles.add(cell);
        }
        boolean again = parts.stream().anyMatch(each -> each.field().equals("phone"));
        if (lines.isEmpty()) {
            return;
        }
        List<String> keys = lines.stream().map(this::key).toList();
        if (again) {
            Part first = parts.stream()
                    .filter(each -> each.field().equals("phone"))
                    .findFirst()
                    .orElseThrow();
            if (first.keys().containsAll(keys)) {
                account.use(cell);
            } else {
                account.odd(cell, "is a second number of the row, and is not brought in: write both as phones: there");
            }
            return;
        }
        boolean one = lines.size() == 1 && use(lines.get(0)).isEmpty();
        String value = one
                ? MarkdownText.yaml(lines.get(0).tidy())
                : lines.stream().map(ContactCells::line).collect(Collectors.joining(", ", "[", "]"));
        List<Cell> where = lines.size() < all.size() && !texts ? List.of() : List.of(cell);
        parts.add(new Part("phone", one ? "" : "phones", value, lines.get(0).tidy(), keys, where));
    }

    private static String line(WrittenNumber number) {
        String use = use(number);
        return "{number: " + MarkdownText.yaml(number.tidy())
                + (use.isEmpty() ? "" : ", for: " + MarkdownText.yaml(use)) + "}";
    }

    /** The words beside a number, where they say more than that it is one. */
    private static String use(WrittenNumber number) {
        return LABEL.matcher(number.use()).matches() ? "" : number.use();
    }

    private void text(List<Cell> row, List<Part> parts, Set<Cell> mobiles) {
        Cell cell = table.cell(row, "text-number");
        if (cell == null) {
            return;
        }
        String words = RowText.oneLine(cell.text());
        boolean shared = cell.equals(table.cell(row, "phone")) || cell.equals(table.cell(row, "mobile"));
        List<WrittenNumber> numbers = WrittenNumber.in(words, each -> PhoneNumber.parseText(each, country)).stream()
                .filter(each -> !shared || isMobile(each))
                .toList();
        if (numbers.size() == 1) {
            WrittenNumber number = numbers.get(0);
            mobiles.remove(cell);
            parts.add(new Part(
                    "text", "", MarkdownText.yaml(number.tidy()), number.tidy(), List.of(key(number)), List.of(cell)));
        } else if (!shared) {
            account.odd(cell, "is no one number for text messages, and is not brought in: write the number alone");
        }
    }

    private void mail(Cell cell, String words, List<Part> parts) {
        List<String> found = new ArrayList<>();
        Matcher mail = MAIL.matcher(words);
        while (mail.find()) {
            if (MailAddress.isValid(mail.group(1))) {
                found.add(mail.group(1));
            }
        }
        if (found.isEmpty()) {
            account.odd(
                    cell,
                    "is no e-mail address that can be written to, and is not brought in: write the address alone");
            return;
        }
        List<String> teams = found.stream()
                .filter(each -> PersonName.mailbox(each).isEmpty())
                .toList();
        if (teams.size() < found.size()) {
            account.odd(
                    cell,
                    "seems to be a person's mailbox, and is not brought in: use a team's address, or write it as"
                            + " email: there if this person answers for it in public");
        } else if (teams.size() > 1) {
            account.odd(
                    cell,
                    "holds several addresses, of which the first is brought in: write a contact for each other one");
        }
        boolean again = parts.stream().anyMatch(each -> each.field().equals("email"));
        if (!teams.isEmpty() && !again) {
            List<Cell> where = found.size() == 1 ? List.of(cell) : List.of();
            parts.add(new Part("email", "", MarkdownText.yaml(teams.get(0)), teams.get(0), List.of(), where));
        }
    }

    private void more(List<Cell> row, List<Part> parts) {
        Cell hours = table.cell(row, "hours");
        String when = hours == null ? "" : MarkdownText.escape(RowText.oneLine(hours.text()));
        if (hours != null && Schemas.takes(ContentKind.CONTACT, "hours", when)) {
            parts.add(new Part("hours", "", MarkdownText.yaml(when), hours.text(), List.of(), List.of(hours)));
        }
        Cell own = table.cell(row, "contact-web");
        Cell link = table.cell(row, "link");
        Cell web =
                own == null && link != null && SITE.matcher(link.text().strip()).matches() ? link : own;
        if (web != null && Schemas.takes(ContentKind.CONTACT, "web", web.text())) {
            String site = web.text().strip().replaceFirst("^(?i)(?!https?://)", "https://");
            parts.add(new Part("web", "", MarkdownText.yaml(site), site, List.of(), List.of(web)));
        } else if (own != null) {
            account.odd(own, "is no web address, and is not brought in: write it with https:// before it");
        }
        Part address = address(row);
        if (address != null) {
            parts.add(address);
        }
    }

    /** The postal address of a row; null where it has none, or none that is to be shown. */
    @Nullable
    Part address(List<Cell> row) {
        List<Cell> cells = new ArrayList<>();
        ADDRESS.forEach(each -> {
            Cell cell = table.cell(row, each);
            if (cell != null) {
                cells.add(cell);
            }
        });
        Cell shown = table.cell(row, "address-shown");
        Cell hidden = table.cell(row, "address-hidden");
        boolean kept = shown != null && NO.matcher(shown.text().strip()).matches()
                || hidden != null && YES.matcher(hidden.text().strip()).matches();
        if (kept) {
            account.leave(cells, "its row says that the address is not to be shown");
        }
        List<String> lines = cells.stream()
                .flatMap(each -> Arrays.stream(each.text().split("\\s*(?:[\\n\\r]+|,)\\s*")))
                .map(RowText::oneLine)
                .filter(each -> !each.isEmpty())
                .toList();
        if (kept || lines.isEmpty()) {
            return null;
        }
        String value = lines.stream().map(MarkdownText::yaml).collect(Collectors.joining(", ", "[", "]"));
        return new Part("address", "", value, String.join(", ", lines), List.of(), cells);
    }

    private Optional<PhoneNumber> number(String words) {
        return PhoneNumber.parse(words, country);
    }

    /** A number as dialled from anywhere, with its extension. */
    private String key(WrittenNumber number) {
        return dialled(number.tidy(), country).orElse(number.tidy());
    }

    /** A number as dialled from anywhere, with its extension; nothing where the words are none. */
    static Optional<String> dialled(String words, String country) {
        return PhoneNumber.parseText(words, country)
                .or(() -> PhoneNumber.parse(words, country))
                .map(each -> each.international() + (each.extension().isEmpty() ? "" : "x" + each.extension()));
    }

    private boolean isMobile(WrittenNumber number) {
        return number(number.tidy()).filter(PhoneNumber::isMobile).isPresent();
    }
}
