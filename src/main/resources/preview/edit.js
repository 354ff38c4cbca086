// Shows the text as it will be while it is written, a moment after each key: what the button beside it does without script.
(() => {
  "use strict";
  const shown = document.querySelector("iframe[data-of]");
  const field = shown && document.getElementById(shown.dataset.of);
  if (!field) return;
  const form = field.form;
  let timer = 0;
  let last = 0;

  const show = async () => {
    const number = ++last;
    const sent = new URLSearchParams();
    for (const name of ["-token", "-entry", field.name]) sent.append(name, form.elements[name].value);
    try {
      const answer = await fetch("/-/edit/preview", { method: "POST", body: sent, cache: "no-store" });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const inside = shown.contentDocument;
      if (number !== last || !inside || !inside.body) return;
      inside.body.replaceChildren(...page.body.childNodes);
    } catch (gone) {
      // the next key tries again
    }
  };

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(show, 300);
  });

  // Browsers leave a frame unmarked while the focus is in it.
  const mark = () => shown.classList.toggle("entered", document.activeElement === shown);
  window.addEventListener("blur", () => setTimeout(mark));
  window.addEventListener("focus", mark);
  document.addEventListener("focusin", mark);
})();
