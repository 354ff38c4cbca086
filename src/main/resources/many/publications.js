'use strict';
(() => {
  const form = document.getElementById('search');
  const words = document.getElementById('words');
  const items = [...document.querySelectorAll('#publications li')];
  const count = document.querySelector('#count b');
  const plain = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const texts = items.map((item) => plain(item.textContent));
  const show = () => {
    const asked = plain(words.value).split(/\s+/).filter(Boolean);
    let found = 0;
    items.forEach((item, at) => {
      const fits = asked.every((word) => texts[at].includes(word));
      item.hidden = !fits;
      found += fits ? 1 : 0;
    });
    count.textContent = String(found);
  };
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const first = items.find((item) => !item.hidden);
    if (first) first.querySelector('a').focus();
  });
  words.addEventListener('input', show);
  show();
})();
