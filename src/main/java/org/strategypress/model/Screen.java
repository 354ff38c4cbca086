package org.strategypress.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.strategypress.model.text.Ref;

/**
 * What a young person shows to somebody at a desk: whom to call, what they may ask for, and the law on care leavers. Each has
 * a fact of the publication behind it.
 *
 * @param calls whom to call for them; the emergency number is none of them
 * @param advocate who can speak up for them; null where a need already says that, or nobody can be called
 * @param needs what they can point to: help that the law demands
 * @param statuses the legal kinds of care leaver of which the law is known
 */
public record Screen(
        List<HelpNow.Line> calls, @Nullable Contact advocate, List<Entitlement> needs, List<CareStatus> statuses) {
    public Screen {
        calls = List.copyOf(calls);
        needs = List.copyOf(needs);
        statuses = List.copyOf(statuses);
    }

    /** What a publication has for it: the help that its editors name, else what the law demands and cannot wait. */
    public static Screen of(Publication publication) {
        List<Ref> named = publication.site().safety().screen();
        List<Entitlement> needs = named.isEmpty()
                ? publication.urgentHelp().stream()
                        .filter(each -> each.law().basis() == Entitlement.Basis.STATUTORY)
                        .toList()
                : publication.findAll(named).stream()
                        .flatMap(entry -> entry.as(Entitlement.class).stream())
                        .toList();
        List<HelpNow.Line> calls = HelpNow.of(publication).lines().stream()
                .filter(line -> line.when() != HelpNow.When.EMERGENCY && line.number() != null)
                .toList();
        List<CareStatus> statuses = publication.all(ContentKind.CARE_STATUS).stream()
                .flatMap(entry -> entry.as(CareStatus.class).stream())
                .filter(each -> each.legal() != null)
                .toList();
        return new Screen(calls, advocate(publication, needs), needs, statuses);
    }

    /** Whether there is anybody to call or anything to ask for. */
    public boolean isTold() {
        return !calls.isEmpty() || !needs.isEmpty();
    }

    private static @Nullable Contact advocate(Publication publication, List<Entitlement> needs) {
        Ref named = publication.site().safety().help().advocacy();
        Contact advocate = publication
                .find(named)
                .flatMap(entry -> entry.as(Contact.class))
                .orElse(null);
        boolean asked = named != null
                && needs.stream()
                        .flatMap(each -> Stream.ofNullable(each.asking().contact()))
                        .anyMatch(ref -> ref.id().equals(named.id()));
        return advocate == null || advocate.firstPhone() == null || asked ? null : advocate;
    }
}
