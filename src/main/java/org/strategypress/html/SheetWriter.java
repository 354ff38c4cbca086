package org.strategypress.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.strategypress.html.link.Links;
import org.strategypress.html.link.WebBinding;
import org.strategypress.html.prose.LongPage;
import org.strategypress.html.theme.Messages;
import org.strategypress.html.theme.Weight;
import org.strategypress.markup.TokenRow;
import org.strategypress.markup.Tokens;
import org.strategypress.page.OnePage;
import org.strategypress.page.Page;
import org.strategypress.page.Pages;

/** Makes the files of pages that hold others: one each, or several sheets where one would be too heavy. */
final class SheetWriter {
    private final SiteRenderer renderer;
    private final Slots slots;
    private final Links links;
    private final Pages pages;
    private final int style;

    /**
     * A writer.
     *
     * @param slots what pages are finished with
     * @param style how heavy the style sheets are that each sheet needs
     */
    SheetWriter(SiteRenderer renderer, Slots slots, int style) {
        this.renderer = renderer;
        this.slots = slots;
        this.links = renderer.links(slots.asked());
        this.pages = renderer.pages();
        this.style = style;
    }

    /** The files of a page, from the parts of the pages that it holds. */
    List<WrittenPage> files(Page page, Function<Page, Tokens> parts) {
        List<Page> held = OnePage.held(page, pages);
        WebBinding alone = new WebBinding(links, held.subList(0, 1), pages);
        if (!isHeavy(held, each -> alone.chapter(each, parts).html())) {
            WrittenPage whole = file(Sheet.only(page, held), parts);
            if (isLight(whole)) {
                return List.of(whole);
            }
        }
        int many = held.size();
        int frame = Weight.of(
                        file(new Sheet(page, List.of(), 2, many), parts).file().bytes())
                + Weight.of(LongPage.frame(renderer.messages(), many).getBytes(StandardCharsets.UTF_8));
        return Sheet.cut(page, held, Sheet.FIRST_FLIGHT - style - frame, each -> {
                    Tokens html = alone.chapter(each, parts);
                    return renderer.frame().part(html, page, links).html() + LongPage.lines(html);
                })
                .stream()
                .map(sheet -> file(sheet, parts))
                .toList();
    }

    private WrittenPage file(Sheet sheet, Function<Page, Tokens> parts) {
        String title = title(sheet, sheet.number());
        Map<String, @Nullable Object> words =
                Map.of("title", title, "number", sheet.number(), "of", sheet.of(), "sheets", sheet.all());
        Tokens content = new TokenRow(1024)
                .add(renderer.part(sheet.page(), words))
                .add(new WebBinding(links, sheet.held(), pages).tokens(parts))
                .tokens();
        PageView view = renderer.view(sheet.page())
                .beside(
                        title,
                        sheet.link(sheet.number() - 1, title(sheet, sheet.number() - 1)),
                        sheet.link(sheet.number() + 1, title(sheet, sheet.number() + 1)));
        WrittenPage full = renderer.frame().html(sheet.page(), view, content, slots, LongPage.Detail.SECTIONS);
        return isLight(full)
                ? full
                : renderer.frame().html(sheet.page(), view, content, slots, LongPage.Detail.CHAPTERS);
    }

    /** Whether what a page holds is too heavy for one file by itself, so that no more of it need be made to know. */
    private boolean isHeavy(List<Page> held, Function<Page, String> html) {
        try (Weight weight = new Weight()) {
            return held.stream().anyMatch(each -> weight.with(html.apply(each)) + style > Sheet.FIRST_FLIGHT);
        }
    }

    private boolean isLight(WrittenPage written) {
        return Weight.of(written.file().bytes()) + style <= Sheet.FIRST_FLIGHT;
    }

    private String title(Sheet sheet, int number) {
        Messages messages = renderer.messages();
        String whole = messages.get("page." + sheet.page().key());
        return number == 1 ? whole : messages.get("title.sheet", whole, number, sheet.of());
    }
}
