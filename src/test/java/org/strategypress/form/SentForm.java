package org.strategypress.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What a browser sends of a form that nobody filled in. */
public final class SentForm {
    private SentForm() {}

    /** What a browser would send of a form. */
    public static Map<String, List<String>> of(Element form) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        form.select("input[name], select[name], textarea[name]").forEach(control -> {
            String value = switch (control.normalName()) {
                case "select" ->
                    control.select("option[selected]").isEmpty()
                            ? control.select("option").attr("value")
                            : control.select("option[selected]").last().attr("value");
                case "textarea" -> control.wholeText().replaceFirst("^\n", "").replace("\n", "\r\n");
                default -> control.attr("value");
            };
            boolean silent = control.attr("type").equals("checkbox") && !control.hasAttr("checked");
            if (!silent) {
                values.computeIfAbsent(control.attr("name"), name -> new ArrayList<>())
                        .add(value);
            }
        });
        return values;
    }
}
