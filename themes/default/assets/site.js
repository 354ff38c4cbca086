/* What the pages do beyond links: leaving in a hurry, the finder, the search, joining the parts of a long page. Nothing is kept and nothing is sent.
   Every page works without this file. One classic script, deferred; no globals. */
(function () {
  'use strict';
  const find = (selector) => document.querySelector(selector);
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  /* What a link asks that somebody shared, like #age=16-17; it is taken out of the address at once. */
  const asked = () => {
    const link = location.hash.includes('=') ? new URLSearchParams(location.hash.slice(1)) : null;
    if (link) {
      history.replaceState(null, '', location.href.split('#')[0]);
    }
    return link;
  };
  /* Who leaves a page and comes back, or the next who sits here, sees nothing of what was chosen. */
  const forgetting = (forget) => {
    addEventListener('pagehide', forget);
    addEventListener('pageshow', (event) => event.persisted && forget());
  };
  const WORDS = 'words:';
  const say = (words, count) => words.replace('{0}', count);
  const counted = (form, count) =>
    say(count === 0 ? form.dataset.none : count === 1 ? form.dataset.one : form.dataset.many, count);

  /* Leaving: the page is covered at once, and its place in this tab's history is given to the page that follows. */
  function leaving() {
    const button = find('.exit');
    if (!button) {
      return;
    }
    const told = document.createElement('p');
    told.className = 'vh';
    told.setAttribute('role', 'status');
    button.parentNode.appendChild(told);
    const leave = (event) => {
      if (event) {
        event.preventDefault();
      }
      const cover = document.createElement('p');
      cover.className = 'cover';
      cover.setAttribute('role', 'alert');
      cover.textContent = button.dataset.leaving;
      document.title = button.dataset.leaving;
      document.body.textContent = '';
      document.body.appendChild(cover);
      location.replace(button.href);
    };
    button.addEventListener('click', leave);
    let presses = 0;
    let alone = true;
    let timer;
    const forget = () => {
      if (presses > 0) {
        told.textContent = button.dataset.over;
      }
      presses = 0;
      clearTimeout(timer);
    };
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'Shift') {
        alone = !event.shiftKey;
        forget();
      } else if (!event.repeat) {
        alone = true;
      }
    });
    document.addEventListener('keyup', (event) => {
      if (event.key !== 'Shift' || !alone) {
        return;
      }
      presses += 1;
      if (presses === 3) {
        leave();
        return;
      }
      if (presses === 1) {
        timer = setTimeout(forget, 5000);
      }
      told.textContent = presses === 1 ? button.dataset.two : button.dataset.one;
    });
  }

  /* The finder: what is chosen stands on the screen alone, never in the address or the history. Help is ranked, and none is
     left out: the same order as FinderOrder.java gives to the lists for readers without scripts. */
  function finder() {
    const form = find('#finder');
    if (!form) {
      return;
    }
    const plain = find('#offers');
    const offers = all('#offers > li');
    const groups = Array.from(find('#reasons').content.querySelectorAll('.why'));
    const button = form.querySelector('[type=submit]');
    const show = button.value;
    const ready = find('.ready');
    const facts = find('#facts');
    const NAMED = 1;
    const OPEN = 2;
    const UNKNOWN = 3;
    const NOT = 4;
    const ids = (text) => (text || '').split(' ').filter(Boolean);
    const number = (text) => (text ? Number(text) : Infinity);
    const fit = (asked, given) => (!asked.length ? OPEN : !given.length ? UNKNOWN : asked.some((id) => given.includes(id)) ? NAMED : NOT);
    /* Why an offer stands where it stands, how special it is, and what changes at an age. */
    const place = (data, given) => {
      const outside = given.situation.some((id) => /(^|\/)out-of-area$/.test(id));
      const band = given.age && given.age.split('-').map(Number);
      const to = band && (band.length > 1 ? band[1] : Infinity);
      const from = Number(data.from);
      const age = !data.from ? OPEN : !band ? UNKNOWN : from <= to && number(data.to) >= band[0] ? NAMED : NOT;
      const status = fit(ids(data.status), given.status ? [given.status] : []);
      const situation = fit(ids(data.situation), given.situation);
      const living = data.living === 'in-area' && outside ? NOT
        : data.living !== 'out-of-area' ? OPEN
          : outside ? NAMED : given.situation.length ? NOT : UNKNOWN;
      const weight = (situation === NAMED || living === NAMED ? 2 : 0) + ('some' in data && status === NAMED ? 1 : 0);
      const note = !band || !data.from ? ''
        : from > band[0] && from <= to + 1 ? say(form.dataset.starts, from)
          : to < Infinity && number(data.to) >= band[0] && number(data.to) <= to ? say(form.dataset.ends, number(data.to) + 1) : '';
      const other = situation === NOT || living === NOT || status === NOT || (given.area && !ids(data.area).includes(given.area));
      const reason = other || age === NOT ? (!other && from === to + 1 ? 'soon' : 'others')
        : situation === UNKNOWN || living === UNKNOWN ? 'depends'
          : weight ? 'you'
            : age === NAMED ? 'age'
              : age === UNKNOWN || status === UNKNOWN ? 'depends' : 'everybody';
      return { reason, weight, note: reason === 'others' ? '' : note };
    };
    const order = () => {
      const choice = new FormData(form);
      const given = { age: choice.get('age'), status: choice.get('status'), situation: choice.getAll('situation'), area: choice.get('area') };
      const none = !given.age && !given.status && !given.situation.length && !given.area;
      const placed = offers.map((offer) => [offer, place(offer.dataset, given)]);
      const label = given.age && form.querySelector('[name=age]:checked').labels[0].textContent;
      let first = true;
      plain.hidden = !none;
      groups.forEach((group) => {
        const reason = group.dataset.reason;
        const here = none ? [] : placed.filter((pair) => pair[1].reason === reason);
        if (reason === 'you') {
          here.sort((a, b) => b[1].weight - a[1].weight);
        }
        if (here.length) {
          plain.before(group);
        } else {
          group.remove();
        }
        group.open = first || reason === 'age';
        first = first && !here.length;
        if (reason === 'age' && label) {
          const head = group.querySelector('span');
          group.words = group.words || head.textContent;
          head.textContent = say(group.words, label.charAt(0).toLowerCase() + label.slice(1));
        }
        group.querySelector('.meta').textContent = here.length;
        here.forEach((pair) => group.querySelector('ul').appendChild(pair[0]));
      });
      placed.forEach((pair) => {
        const told = pair[0].querySelector('.soon');
        if (none) {
          plain.appendChild(pair[0]);
        }
        if (told) {
          told.remove();
        }
        if (pair[1].note) {
          const line = document.createElement('p');
          line.className = 'meta soon';
          line.textContent = pair[1].note;
          pair[0].appendChild(line);
        }
      });
      const count = placed.filter((pair) => pair[1].reason !== 'others' && pair[1].reason !== 'soon').length;
      button.value = none ? show : say(form.dataset.count, count);
      find('.count').textContent = none ? '' : counted(form, count);
    };
    const read = () => {
      const link = asked();
      if (!link) {
        return;
      }
      Array.from(form.elements).forEach((field) => {
        if (field.type === 'radio' || field.type === 'checkbox') {
          field.checked = link.has(field.name) ? link.getAll(field.name).includes(field.value) : field.defaultChecked;
        } else if (field.name) {
          field.value = link.get(field.name) || '';
        }
      });
      order();
    };
    form.addEventListener('change', order);
    /* What is chosen shows at once; the button leads a reader down to it. */
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      find('#found').focus();
    });
    form.querySelector('[type=reset]').addEventListener('click', () => setTimeout(order));
    addEventListener('hashchange', read);
    forgetting(() => {
      form.reset();
      order();
    });
    form.hidden = false;
    /* The lists that are there for readers without scripts ask the same questions. */
    if (facts) {
      form.elements.status[0].closest('fieldset').append(facts);
    }
    ready.remove();
    read();
  }

  /* What words of need call for: 'danger', 'low' or nothing. The words and what their marks mean stand in need-words.txt. */
  function needs(given) {
    const marks = (text) => text.normalize('NFKD').replace(/[\u0300-\u036f'\u2018\u2019\u02bc`]/g, '');
    /* The lines "A = b c" of a list. */
    const table = (lines) => new Map((lines || []).map((line) => {
      const sides = line.split(' = ');
      return [sides[0], sides[1].split(' ')];
    }));
    const families = table((given.family || []).map(marks));
    const family = (name) => (families.has(name) ? families.get(name).flatMap(family) : name);
    const same = new Map();
    table(given.same).forEach((typed, meant) => typed.forEach((word) => same.set(word, meant.split('_'))));
    /* A search's word in its simpler forms: hits, hitting, hittin and hit are one. */
    const forms = new Map();
    const bases = (word) => {
      if (!forms.has(word)) {
        const all = ['s', 'es', 'd', 'ies', 'ing', 'in', 'ed'].filter((end) => word.endsWith(end)).flatMap((end) => {
          const stem = word.slice(0, -end.length);
          return end === 's' ? stem : [stem, stem + 'e', stem + 'y', stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')];
        });
        forms.set(word, [word].concat(all.filter((each) => each.length > 2)));
      }
      return forms.get(word);
    };
    /* Every word of the lists, once, with the way it may be typed. */
    const tokens = new Map();
    const token = (text, exact) => {
      const key = (exact ? '.' : '') + text;
      if (!tokens.has(key)) {
        const begins = text.endsWith('*');
        const still = text.endsWith('.');
        tokens.set(key, {begins, exact: exact || still, forms: !begins && !still, stem: begins || still ? text.slice(0, -1) : text});
      }
      return key;
    };
    /* "a b" is a, then b; a|b_c is a, or b and c side by side; A is a word of that family. */
    const sequence = (text, exact) => text.split(' ').map((step) =>
      step.split('|').flatMap(family).map((each) => each.split('_').map((word) => token(word, exact))));
    const lists = {};
    ['danger', 'low', 'harmless', 'paper', 'person'].forEach((name, at) => {
      lists[name] = (given[name] || []).flatMap((line) => marks(line).split(', ')).map((text) => ({
        whole: text[0] === '=',
        parts: text.replace('=', '').split(' + ').map((part) => sequence(part, at > 1))
      }));
    });
    const small = (families.get('SMALL') || []).map((word) => token(word, true));
    const known = new Set();
    tokens.forEach((each) => known.add(each.stem));
    const knows = (word) => bases(word).some((each) => known.has(each));
    /* Words that a thumb ran together (selfharm) or took apart (my self). */
    const apart = (word) => {
      if (!knows(word)) {
        for (let at = 4; at <= word.length - 3; at += 1) {
          if (known.has(word.slice(0, at)) && knows(word.slice(at))) {
            return [word.slice(0, at), word.slice(at)];
          }
        }
      }
      return word;
    };
    const together = (words, word) => {
      const joined = words.length && words[words.length - 1].length > 1 ? words[words.length - 1] + word : '';
      if (joined.length > 5 && known.has(joined)) {
        words.pop();
        return words.concat(joined);
      }
      return words.concat(apart(word));
    };
    /* Figures that stand for letters: h1t, su1c1de. */
    const spelt = (word) => (/\p{L}/u.test(word) ? word.replace(/[01345]/g, (figure) => 'oi.eas'[figure]) : word);
    const split = (text) => text.toLowerCase().replace(/[\u2018\u2019\u02bc`]/g, "'").split(/[^\p{L}\p{N}\p{M}']+/u)
      .flatMap((word) => same.get(word) || same.get(marks(word)) || [spelt(marks(word))])
      .filter(Boolean).slice(0, 60).reduce(together, []);
    const once = (word) => word.replace(/(.)\1+/g, '$1');
    /* How a word sounds, roughly: skared and scared, leek and leak, reaped and reeped are one. */
    const sounds = [['ph', 'f'], ['kn', 'n'], ['wr', 'r'], ['wh', 'w'], ['ck', 'k'], ['c(?=[eiy])', 's'], ['c', 'k'], ['z', 's'],
      ['ai|ay|ei|ey', 'a'], ['ea|ee|ie', 'i'], ['oo|ou|ow|ew', 'u'], ['y', 'i']].map((each) => [new RegExp(each[0], 'g'), each[1]]);
    const heard = new Map();
    const sound = (word) => {
      if (!heard.has(word)) {
        heard.set(word, once(sounds.reduce((so, each) => so.replace(each[0], each[1]), word)));
      }
      return heard.get(word);
    };
    /* Letters missing, too many, wrong or changed about, at most so many. */
    const near = (a, b, most) => {
      if (a === b) {
        return true;
      }
      if (!most || Math.abs(a.length - b.length) > most) {
        return false;
      }
      let i = 0;
      while (i < a.length && a[i] === b[i]) {
        i += 1;
      }
      const rest = (x, n) => x.slice(i + n);
      return near(rest(a, 1), rest(b, 1), most - 1) || near(rest(a, 0), rest(b, 1), most - 1)
        || near(rest(a, 1), rest(b, 0), most - 1)
        || a[i] === b[i + 1] && a[i + 1] === b[i] && near(rest(a, 2), rest(b, 2), most - 1);
    };
    const exactly = (word, each) => (each.begins ? word.startsWith(each.stem)
      : each.forms ? bases(word).includes(each.stem) : word === each.stem);
    const nearly = (word, each) => {
      const stem = each.stem;
      const size = stem.length;
      if (each.exact || size < 4 || word[0] !== stem[0]) {
        return false;
      }
      if (size === 4) {
        const [a, b, c, d] = stem;
        return !each.begins && bases(word).some((base) => base === a + c + b + d || base === a + b + d + c);
      }
      const meant = once(stem);
      const most = size > 9 ? 2 : meant.length > 4 ? 1 : 0;
      if (each.begins) {
        const typed = once(word);
        return sound(word).startsWith(sound(stem))
          || [-1, 0, 1].some((more) => near(typed.slice(0, meant.length + more), meant, most));
      }
      return bases(word).some((base) => sound(base) === sound(stem) || near(once(base), meant, most));
    };
    /* The words of the lists that a typed word stands for; one that is known as it stands is not taken for another. */
    const meanings = new Map();
    const means = (word) => {
      if (!meanings.has(word)) {
        const all = Array.from(tokens.keys());
        const sure = all.filter((key) => exactly(word, tokens.get(key)));
        meanings.set(word, new Set(sure.length ? sure : all.filter((key) => nearly(word, tokens.get(key)))));
      }
      return meanings.get(word);
    };
    const BLANK = new Set();

    /* Where a sequence ends that begins at this word, or -1. */
    const end = (words, at, steps, step, small) => {
      if (step === steps.length) {
        return at;
      }
      for (let from = at; from <= at + (step && 2) && from < words.length; from += 1) {
        if (words[from] === BLANK || small && from > at && !small.some((key) => words[from - 1].has(key))) {
          return -1;
        }
        for (const phrase of steps[step]) {
          if (phrase.every((key, next) => words[from + next] && words[from + next].has(key))) {
            const last = end(words, from + phrase.length, steps, step + 1, small);
            if (last >= 0) {
              return last;
            }
          }
        }
      }
      return -1;
    };
    const found = (words, steps, whole, small) => {
      for (let at = 0; at < (whole ? 1 : words.length); at += 1) {
        const last = end(words, at, steps, 0, small);
        if (last >= 0 && (!whole || last === words.length)) {
          return [at, last];
        }
      }
      return null;
    };
    return (text) => {
      const words = split(text).map(means);
      const has = (name) => lists[name].some((each) => each.parts.every((part) => found(words, part, each.whole)));
      const paper = has('paper') && !has('person');
      lists.harmless.forEach((each) => {
        const place = found(words, each.parts[0], each.whole, small);
        if (place) {
          words.fill(BLANK, place[0], place[1]);
        }
      });
      const kind = ['danger', 'low'].find(has) || '';
      return paper && kind ? 'low' : kind;
    };
  }

  /* The search: engine and index are fetched when the box is first used. */
  function search() {
    const form = find('#search');
    if (!form) {
      return;
    }
    const box = form.elements.q;
    const count = find('.count');
    const list = find('#results');
    const card = find('#need');
    const person = find('#person');
    const SOON = 6; // results drawn at once, which is more than a phone shows
    let rest;
    let telling;
    let given;
    let index;
    let need;
    let kindOf = () => '';
    const load = (address) => new Promise((done, failed) => {
      const script = document.createElement('script');
      script.src = address;
      script.onload = done;
      script.onerror = failed;
      document.head.appendChild(script);
    });
    const build = () => {
      given = self.publicationIndex;
      const engine = self.publicationSearch(given);
      delete self.publicationIndex;
      delete self.publicationSearch;
      return engine;
    };
    /* The card of those in need asks no engine and waits for none. */
    const watch = () => {
      need = need || load(form.dataset.needs).then(() => {
        kindOf = needs(self.publicationNeeds);
        delete self.publicationNeeds;
        show();
      }, () => {
        need = null;
        person.hidden = false;
      });
    };
    const answer = () => {
      const kind = kindOf(box.value);
      card.hidden = kind !== 'danger';
      person.hidden = kind !== 'low';
      return kind;
    };
    const fits = (result) => /^explainers\//.test(result.place[0])
      || all('#need a').concat(Array.from(find('#fit').content.querySelectorAll('a'))).some((link) => link.getAttribute('href') === result.place[0]);
    const ready = () => {
      watch();
      index = index || Promise.all([load(form.dataset.engine), load(form.dataset.index)]).then(build);
      return index;
    };
    const put = (into, name, words) => {
      const made = document.createElement(name);
      made.textContent = words;
      return into.appendChild(made);
    };
    const marked = (text, isTerm, into) => {
      let plain = '';
      text.split(/([\s.,:;!?()"“”‘’'/–-]+)/).forEach((word) => {
        if (isTerm(word)) {
          into.append(plain);
          plain = '';
          put(into, 'mark', word);
        } else {
          plain += word;
        }
      });
      into.append(plain);
    };
    /* What a result's entry has besides: in Easy Read, in other languages. */
    const chip = (into, place) => {
      const name = given.places.find((each) => each[0].startsWith('languages/') && each[6] === place[6]);
      into.append(' ');
      const made = put(into, 'bdi', name ? name[1] : form.dataset.easy);
      made.className = 'tag';
      if (name) {
        made.lang = place[6];
      }
    };
    const line = (result, isTerm) => {
      const place = result.place;
      const item = put(list, 'li', '');
      if (place[6] && place[6] !== 'easy') {
        item.lang = place[6];
        item.dir = 'auto';
      }
      const link = put(item, 'a', '');
      link.href = place[0];
      marked(place[1], isTerm, link);
      const section = given.sections[place[2]];
      put(item, 'br', '');
      if (place[8]) {
        put(item, 'b', place[8]);
        item.append(place[3] ? ' ' : '');
      }
      marked([place[8] ? '' : section, place[3]].filter((each) => each && each !== place[1]).join(': '), isTerm, item);
      result.others.forEach((other) => chip(item, other));
    };
    /* How many there are, read aloud once typing rests. */
    const tell = (words, after) => {
      clearTimeout(telling);
      telling = setTimeout(() => {
        if (count.textContent !== words) {
          count.textContent = words;
        }
      }, after);
    };
    const show = (after) => {
      const words = box.value.trim();
      answer();
      clearTimeout(rest);
      if (!words) {
        clearTimeout(telling);
        count.textContent = '';
        list.textContent = '';
        return;
      }
      if (!given) {
        count.textContent = form.dataset.waiting;
      }
      ready().then((engine) => {
        if (words !== box.value.trim()) {
          return;
        }
        const found = engine(box.value.trimStart());
        const results = found.results.filter((result) => card.hidden || fits(result));
        list.textContent = '';
        const draw = (result) => line(result, found.isTerm);
        results.slice(0, SOON).forEach(draw);
        clearTimeout(rest);
        rest = setTimeout(() => results.slice(SOON).forEach(draw));
        const said = card.hidden ? '' : card.firstChild.textContent + ' ';
        tell(results.length || !said ? said + counted(form, results.length) : said, after || 0);
        person.hidden = person.hidden && (results.length > 0 || !card.hidden);
      }, () => {
        index = null;
        person.hidden = !card.hidden;
        tell(form.dataset.failed, 0);
      });
    };
    const read = () => {
      const link = asked();
      if (link) {
        box.value = link.get('q') || '';
        show();
      } else if (self.name.startsWith(WORDS)) {
        box.value = self.name.slice(WORDS.length);
        self.name = '';
        show();
      }
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      show();
    });
    box.addEventListener('input', () => show(300)); // a hop by a timer would cost a slow phone as much again as the answer
    forgetting(() => {
      box.value = '';
      show();
    });
    box.addEventListener('focus', () => ready().catch(() => {
      index = null;
    }));
    addEventListener('hashchange', read);
    form.hidden = false;
    card.hidden = true;
    person.hidden = true;
    read();
  }

  /* The box on the home page: its words go to the search page through this tab alone, never in an address. */
  function seeking() {
    const form = find('#seek');
    if (!form) {
      return;
    }
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      self.name = WORDS + form.elements.q.value;
      location.href = form.dataset.search;
    });
    forgetting(() => form.reset());
    form.nextElementSibling.hidden = true;
    form.hidden = false;
  }

  /* A long page is in parts that open fast. The first puts the others behind itself when it is asked to; files on a disk
     may not read each other, so there it does not offer it. */
  function joining() {
    const offer = find('#join');
    if (!offer || !location.protocol.startsWith('http')) {
      return;
    }
    const button = offer.firstChild;
    const told = find('.count');
    const address = (page) => {
      const next = page.querySelector('.pager [rel=next]');
      return next && next.getAttribute('href');
    };
    let next = address(document);
    const put = (chapter) => {
      chapter.querySelectorAll('.def').forEach((meaning) => {
        if (document.getElementById(meaning.id)) {
          meaning.remove();
        }
      });
      find('article.part').appendChild(document.adoptNode(chapter));
      const list = find('.on-page');
      if (list) {
        const line = list.querySelector('ol').appendChild(document.createElement('li')).appendChild(document.createElement('a'));
        line.href = '#' + chapter.id;
        line.textContent = chapter.querySelector('h2, h3, h4').textContent;
        const words = list.getAttribute('aria-label').replace(/\d+/, list.querySelectorAll('li').length);
        list.setAttribute('aria-label', words);
        list.querySelector('summary').textContent = words;
      }
    };
    const done = () => {
      all('#join, .sheets, .pager').forEach((each) => each.remove());
      told.textContent = button.dataset.done;
      told.focus();
    };
    const fetchNext = () => (next ? fetch(next).then((answer) => {
      if (!answer.ok) {
        throw new Error(answer.status);
      }
      return answer.text();
    }).then((text) => {
      const page = new DOMParser().parseFromString(text, 'text/html');
      page.querySelectorAll('.chapter').forEach(put);
      explaining();
      tables();
      next = address(page);
      return fetchNext();
    }) : done());
    let busy = false;
    button.addEventListener('click', () => {
      if (busy) {
        return;
      }
      busy = true;
      told.textContent = button.dataset.waiting;
      fetchNext().catch(() => {
        busy = false;
        told.textContent = button.dataset.failed;
      });
    });
    offer.hidden = false;
  }

  /* Words that can be copied, where the browser lets a page do that. */
  function copying() {
    all('[data-copy]').forEach((item) => {
      item.hidden = !navigator.clipboard;
      item.onclick = () => navigator.clipboard.writeText(item.dataset.copy);
    });
  }

  /* A word's meaning stands behind it, between brackets. Where there are pop-ups it is in one, and the word is its button. */
  function explaining() {
    if (!('popover' in document.body)) {
      return;
    }
    all('a.term').forEach((word) => {
      const meaning = document.getElementById('term-' + word.hash.slice(1));
      if (!meaning) {
        return;
      }
      const opens = (words, name, way) => {
        const made = document.createElement('button');
        made.type = 'button';
        made.className = name;
        made.setAttribute('popovertarget', meaning.id);
        made.setAttribute('popovertargetaction', way);
        made.append(...words);
        return made;
      };
      meaning.classList.add('pop');
      meaning.onbeforetoggle = () => {
        const acts = document.createElement('span');
        const every = document.createElement('a');
        acts.className = 'acts';
        every.href = word.href;
        every.append(document.body.dataset.words);
        acts.append(every, ' ', opens([document.body.dataset.close], 'btn', 'hide'));
        meaning.append(' ', acts);
        meaning.onbeforetoggle = null;
      };
      word.replaceWith(opens(word.childNodes, 'term', 'toggle'));
    });
  }

  /* What stands on a long page is open where it has a place beside the text, the foot where it has room; both are folded on a phone. */
  function listing() {
    const lists = all('.long .on-page details, .foot details');
    const room = matchMedia('(min-width: 64em)');
    const fold = () => lists.forEach((list) => {
      list.open = room.matches;
    });
    room.addEventListener('change', fold);
    fold();
  }

  /* A table that is wider than its place says so above it, for as long as it is; else no word of it is on the page. */
  function tables() {
    const words = document.body.dataset.sideways;
    if (!words || !self.ResizeObserver) {
      return;
    }
    const sizes = new ResizeObserver((seen) => seen.forEach((each) => {
      const box = each.target;
      const told = box.previousSibling;
      told.hidden = box.scrollWidth <= box.clientWidth;
      told.textContent = told.hidden ? '' : words;
    }));
    all('.table-scroll').filter((box) => !box.matches('.sideways + *')).forEach((box) => {
      const told = document.createElement('p');
      told.className = 'meta web-only sideways';
      told.hidden = true;
      box.before(told);
      sizes.observe(box);
    });
  }

  listing();
  tables();
  leaving();
  copying();
  explaining();
  finder();
  search();
  seeking();
  joining();
}());
