// Shows each change of the content in the page in view: its words are swapped where they stand, so that the place on the page,
// what is folded out and the focus stay. In preview alone; without script the page is as it was until it is loaded again.
(() => {
  "use strict";
  const ID = "strategypress-preview";
  const bar = () => document.getElementById(ID);
  const plain = document.title;
  let title = plain;
  let busy = false;
  let wanted = 0;

  if (window.top !== window) bar().classList.add("strategypress-inside");

  const count = () => {
    const mistakes = Number(bar().dataset.mistakes);
    document.title = mistakes > 0 ? `(${mistakes}) ${title}` : title;
  };

  const kept = {
    beforeAttributeUpdated: (name, node) =>
      !(name === "open" && node.nodeName === "DETAILS" && !node.closest(`#${ID}`)),
  };

  const swap = async () => {
    if (busy) return;
    busy = true;
    try {
      while (wanted > Number(bar().dataset.state)) {
        const answer = await fetch(location.href.split("#")[0], { cache: "no-store" });
        if (!(answer.headers.get("Content-Type") || "").startsWith("text/html")) return;
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        if (!page.getElementById(ID)) return;
        title = page.title;
        for (const name of ["lang", "dir", "class"]) {
          const value = page.documentElement.getAttribute(name);
          if (value === null) document.documentElement.removeAttribute(name);
          else document.documentElement.setAttribute(name, value);
        }
        Idiomorph.morph(document.head, page.head, { head: { style: "merge" }, morphStyle: "outerHTML" });
        Idiomorph.morph(document.body, page.body, { ignoreActiveValue: true, callbacks: kept });
        if (window.top !== window) bar().classList.add("strategypress-inside");
        count();
        bar().dispatchEvent(new CustomEvent("strategypress-shown", { bubbles: true }));
      }
    } catch (gone) {
      // the next event tries again
    } finally {
      busy = false;
    }
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-copy]");
    if (button && navigator.clipboard) {
      navigator.clipboard.writeText(button.dataset.copy).then(() => {
        button.setAttribute("aria-label", `copied: ${button.dataset.copy}`);
      });
    }
  });

  const listen = () => {
    const events = new EventSource("/-/events");
    events.onmessage = (event) => {
      wanted = Number(event.data);
      // a server that was started anew counts from the beginning
      if (wanted < Number(bar().dataset.state)) bar().dataset.state = "0";
      swap();
    };
    window.addEventListener("pagehide", () => events.close(), { once: true });
  };
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) listen();
  });
  count();
  listen();
})();
