// Shows a page as it comes out of a printer: what its style sheets keep for paper counts, and what they keep for screens does not.
// In preview alone, in the frame that is as wide as a sheet.
(() => {
  "use strict";
  const turned = (media) =>
    /\bprint\b/.test(media) ? "all" : /\bscreen\b/.test(media) ? "not all" : media;
  const turn = (rules) => {
    for (const rule of rules) {
      if (rule.media) rule.media.mediaText = turned(rule.media.mediaText);
      if (rule.cssRules) turn(rule.cssRules);
    }
  };
  const all = () => {
    for (const sheet of document.styleSheets) {
      sheet.media.mediaText = turned(sheet.media.mediaText);
      turn(sheet.cssRules);
    }
  };
  window.addEventListener("load", () => {
    all();
    // a sheet that was for paper alone may be read only now
    setTimeout(all, 100);
    for (const each of document.querySelectorAll("a[href]")) each.target = "_top";
  });
})();
