/* The search's engine. What a reader types becomes meanings: the words as they stand, what the lists of readers' words say they
   may stand for, and the likeliest words where nobody wrote such a word. A place has the marks of its best meaning of each.
   One classic script, fetched on the search page alone; the page takes its one variable away. */
self.publicationSearch = (function () {
  'use strict';
  /* What a keyboard lacks or a writer leaves out: "a:bc" is that b and c are read as a. */
  const letters = new Map('ss:ß l:ł o:ø d:đð ae:æ oe:œ th:þ i:ı e:ə ا:أإآٱ ي:ىیېئ ه:ةۀە ك:ک گ:ګ و:ؤ г:ґ е:ё ሀ:ሐኀ ሰ:ሠ አ:ዐ ጸ:ፀ'
    .split(' ').flatMap((each) => Array.from(each.split(':')[1], (letter) => [letter, each.split(':')[0]])));
  /* Ethiopic has whole rows of syllables that sound alike. */
  const rows = [[0x1210, 0x1200], [0x1280, 0x1200], [0x1220, 0x1230], [0x12d0, 0x12a0], [0x1340, 0x1338]];
  const plain = (letter) => {
    const code = letter.charCodeAt(0);
    const row = rows.find((each) => code >= each[0] && code < each[0] + 7);
    return letters.get(letter) || (row ? String.fromCharCode(code - row[0] + row[1]) : letter);
  };
  const simple = (text) => text.normalize('NFKD')
    .replace(/[\u0300-\u036f\u0640\u064b-\u065f\u0670\u00ad\u200b-\u200f\u2060'`\u00b4\u2018\u2019\u02bc]/g, '').normalize('NFC').replace(/[^\0-\x7f]/g, plain);
  /* English without accents, which most is, needs less work. */
  const fold = (text) => {
    const low = text.toLowerCase();
    return (/[^\0-\x7f]/.test(low) ? simple(low) : low.replace(/['`]/g, '')).replace(/(\d)[., ](?=\d{3}(?!\d))/g, '$1');
  };
  const split = (text) => fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) || [];
  /* Words of every question. */
  const idle = new Set(('a an the this that these those it its is am are was were be been being and or but so if then than as at by for from in into '
    + 'of off on onto out over to up with about any some all each every just very really too also only even more most much many lot lots '
    + 'i im ive ill id me my mine myself we us our you your youre u ur he him his she her hers they them their theres there here '
    + 'what whats which who whos whose when where wheres why how hows can cant could should would will wont shall may might must '
    + 'do does did dont doesnt didnt done doing have has had having havent get gets getting got give gives given gimme want wants wanna '
    + 'need needs needed gonna go going goes went tell know think like please pls plz not no yes ok hi hello thing things stuff '
    + 'someone somebody something anyone anything now still happen happens happened because make makes').split(' '));
  const odd = new Map('bought:buy broke:break broken:break children:child feet:foot kept:keep left:leave lost:lose met:meet paid:pay spoke:speak taught:teach '
    .concat('teeth:tooth written:write wrote:write').split(' ').map((each) => each.split(':')));
  const cyrillic = /(?:ами|ями|ові|еві|ого|ому|ими|ів|їв|ою|ею|ах|ях|ам|ям|ати|ити|ий|ій|их|іх|[аяуюіїиеєоьй])$/;
  const english = (word) => {
    let stem = word.replace(/ies$/, 'y').replace(/(ss|sh|ch|x|z)es$/, '$1').replace(/([^sui])s$/, '$1');
    const bare = stem.replace(/(?:ing|ed)$/, '');
    if (bare !== stem && bare.length > 2 && /[aeiouy]/.test(bare)) {
      stem = bare.replace(/([bdfgmnprt])\1$/, '$1');
    }
    stem = stem.length > 6 ? stem.replace(/(?:ment|ly|ship)$/, '') : stem;
    return (stem.length > 3 ? stem.replace(/e$/, '') : stem).replace(/y$/, 'i');
  };
  const endings = [
    [/^[a-z]{4}/, english],
    [/^[\u0400-\u04ff]{5}/, (word) => word.replace(cyrillic, '')],
    [/^[\u0621-\u06d5]{5}/, (word) => word.replace(/^(?:وال|بال|كال|لل|ال)/, '').replace(/(...)(?:ات|ون|ين|ها|هم|هاي)$/, '$1')]
  ];
  const known = new Map();
  const stem = (word) => {
    let found = known.get(word);
    if (found === undefined) {
      const rule = endings.find((each) => each[0].test(word));
      found = odd.get(word) || (rule ? rule[1](word) : word);
      known.set(word, found);
    }
    return found;
  };
  const stems = (text) => split(text).map(stem);
  const telling = (words) => {
    const some = words.filter((word) => !idle.has(word));
    return some.length ? some : words;
  };
  /* How an English word sounds, roughly: its consonants, those alike made one. */
  const sounds = [[/^[kgp]n/, 'n'], [/^wr/, 'r'], [/^ps/, 's'], [/ph/g, 'f'], [/gh(?=t|$)/g, ''], [/tch|ch|sch?h|[ct]i(?=on|a|ou)|si(?=on)|sh/g, 'x'],
    [/c(?=[eiy])|z/g, 's'], [/dg|g(?=[eiy])/g, 'j'], [/ck|c|q/g, 'k'], [/th/g, 't'], [/^[aeiou]+/, 'a'], [/(?!^)[aeiouyhw]/g, ''], [/(.)\1+/g, '$1']];
  const sound = (word) => (/^[a-z]{3}/.test(word) ? sounds.reduce((so, each) => so.replace(each[0], each[1]), word) : '');
  /* Which letters stand in a word, as bits: most words are told apart by them alone. */
  const bits = (word) => Array.from(word).reduce((mask, letter) => mask | 1 << letter.charCodeAt(0) % 31, 0);
  const count = (mask) => {
    let some = 0;
    for (let rest = mask; rest; rest &= rest - 1) {
      some += 1;
    }
    return some;
  };
  /* Letters wrong, missing, too many or changed about between two words; more than the most is no number that counts. */
  const apart = (a, b, most) => {
    let two = [];
    let one = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let i = 1; i <= a.length; i += 1) {
      const row = [i];
      for (let j = 1; j <= b.length; j += 1) {
        row[j] = Math.min(one[j] + 1, row[j - 1] + 1, one[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1),
          i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? two[j - 2] + 1 : 99);
      }
      if (Math.min(...row) > most) {
        return 99;
      }
      two = one;
      one = row;
    }
    return one[b.length];
  };
  const forgiven = (word) => (word.length < 4 ? 0 : word.length < 6 ? 1 : word.length < 10 ? 2 : 3);

  const figures = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  /* The places of each word: steps from one to the next in five bits a letter, a bit for "goes on"; no step ends a word. */
  const unpack = (packed, each) => {
    let word = 0;
    let place = -1;
    let step = 0;
    let shift = 0;
    for (let at = 0; at < packed.length; at += 1) {
      const figure = figures.indexOf(packed[at]);
      step |= (figure & 31) << shift;
      shift = figure & 32 ? shift + 5 : 0;
      if (!shift) {
        place += step;
        if (step) {
          each(word, place);
        } else {
          word += 1;
          place = -1;
        }
        step = 0;
      }
    }
  };

  return function (given) {
    const PATH = 0, TITLE = 1, SECTION = 2, SUMMARY = 3, NAMES = 4, HEADINGS = 5, LANGUAGE = 6, WEIGHT = 7;
    const spaced = (words) => ' ' + words.join(' ') + ' ';
    const index = new Map();
    const put = (words, place, weight) => words.forEach((word) => {
      const marks = index.get(word) || new Map();
      const had = marks.get(place) || 0;
      marks.set(place, Math.max(had, weight) + Math.min(had, weight) / 4);
      index.set(word, marks);
    });
    /* Every word as it is written, with what is asked of it often. */
    const written = new Map();
    const write = (word) => {
      if (word.length > 2 && !idle.has(word) && !written.has(word)) {
        written.set(word, { word, stem: stem(word), bits: bits(word), sound: sound(word) });
      }
    };
    const sections = given.sections.map((name) => telling(split(name)).map(stem));
    const docs = given.places.map((place, id) => {
      const title = split(place[TITLE]);
      const names = split(place[NAMES]);
      const summary = split(place[SUMMARY]);
      const main = telling(title).map(stem);
      [title, names, summary].forEach((words) => words.forEach(write));
      put(title.map(stem), id, 6 * (0.55 + 1.8 / (2 + main.length)));
      put(names.map(stem), id, 5);
      put(summary.map(stem), id, 3);
      put(stems(place[HEADINGS]), id, 1.6);
      put(sections[place[SECTION]], id, 1.5);
      return {
        place,
        id,
        main: spaced(main),
        title: spaced(title.map(stem)),
        summary: spaced(summary.concat('.', names).map(stem)),
        slug: spaced(stems(place[PATH].replace(/^[^/]*\/|^.*#|\..*$/g, ''))),
        entry: place[LANGUAGE] ? place[PATH].replace(/\.[\w-]+(?=\.html)/, '') : place[PATH]
      };
    });
    const texts = given.words.split(' ').map((word) => split(word));
    texts.forEach((words) => words.forEach(write));
    unpack(given.at, (word, place) => put(texts[word].map(stem), place, 1));
    const byEntry = new Map();
    docs.forEach((doc) => byEntry.set(doc.entry, (byEntry.get(doc.entry) || []).concat(doc)));
    const byPath = new Map(docs.map((doc) => [doc.place[PATH], doc.id]));

    /* What readers' words may stand for. */
    const says = new Map();
    let longest = 1;
    const listen = (lines, weight) => lines.forEach((line) => {
      const sides = line.split(' < ');
      const meanings = sides[0].split(', ').map((name) => {
        const words = split(name);
        return { path: name[0] === '/' ? name.slice(1) : '', words: telling(words).map(stem), all: spaced(words.map(stem)), weight };
      });
      sides[1].split(', ').forEach((typed) => {
        const words = split(typed);
        const key = words.map(stem).join(' ');
        words.forEach(write);
        longest = Math.max(longest, words.length);
        says.set(key, (says.get(key) || []).concat(meanings));
      });
    });
    listen(given.readers, 0.7);
    listen(given.own, 0.85);

    const vocabulary = Array.from(written.values());
    const stemmed = new Set(index.keys());
    vocabulary.forEach((each) => stemmed.add(each.stem));
    const isKnown = (word) => stemmed.has(stem(word)) || idle.has(word);
    const rare = (word) => Math.log(1 + docs.length / (1 + (index.has(word) ? index.get(word).size : 0)));

    /* The likeliest words in the place of one that nobody wrote: stem, trust and cost of each. */
    const guess = (word) => {
      const most = forgiven(word);
      const mask = bits(word);
      const heard = sound(word);
      const found = new Map();
      if (!most || /\d/.test(word)) {
        return [];
      }
      vocabulary.forEach((each) => {
        const alike = heard.length > 1 && heard === each.sound;
        const limit = alike ? Math.max(most, 2) : most;
        if (Math.abs(each.word.length - word.length) > limit || !alike && count(mask ^ each.bits) > 2 * most) {
          return;
        }
        const letters = apart(word, each.word, limit);
        if (letters <= limit) {
          const common = index.has(each.stem) ? Math.min(0.3, index.get(each.stem).size / 100) : 0;
          const cost = letters * (alike ? 0.6 : 1) + (word[0] === each.word[0] ? 0 : 0.7) - common;
          found.set(each.stem, Math.min(cost, found.has(each.stem) ? found.get(each.stem) : 9));
        }
      });
      const all = Array.from(found).sort((a, b) => a[1] - b[1]);
      return all.filter((each) => each[1] <= all[0][1] + 0.35).slice(0, 4)
        .map((each) => ({ stem: each[0], trust: Math.pow(0.8, 1 + Math.max(0, each[1])), cost: each[1] }));
    };
    const guessed = new Map();
    const likely = (word) => {
      if (!guessed.has(word)) {
        guessed.set(word, guess(word));
      }
      return guessed.get(word);
    };
    /* Words that a thumb ran together or took apart. */
    const halves = (word) => {
      for (let at = word.length - 3; at > 2; at -= 1) {
        const two = [word.slice(0, at), word.slice(at)];
        if (two.every((half) => written.has(half))) {
          return two;
        }
      }
      return null;
    };
    const mended = (words) => words.reduce((done, word, at) => {
      const before = done.length && done[done.length - 1];
      if (before && !(isKnown(before) && isKnown(word)) && written.has(before + word)) {
        return done.slice(0, -1).concat(before + word);
      }
      if (!isKnown(word) && word.length > 6 && !(at === words.length - 1 && vocabulary.some((each) => each.word.startsWith(word)))) {
        const best = likely(word)[0];
        const two = best && best.cost < 1.4 ? null : halves(word);
        return done.concat(two || word);
      }
      return done.concat(word);
    }, []);

    /* Marks: a meaning gives each place a number; of several meanings the best counts, and a quarter of the others. */
    const give = (marks, id, mark) => {
      const had = marks.get(id) || 0;
      marks.set(id, Math.max(had, mark) + Math.min(had, mark) / 4);
    };
    const byWord = (word, marks, trust) => {
      const places = index.get(word);
      if (places) {
        const worth = rare(word) * trust * 3.5;
        places.forEach((weight, id) => give(marks, id, worth * weight / (weight + 2.5)));
      }
      return marks;
    };
    const nearness = (doc, meaning) => {
      if (meaning.all.split(' ').length < 4) {
        return doc.title.includes(meaning.all) ? 1.15 : 1;
      }
      return doc.title.includes(meaning.all) ? 1.5 : doc.summary.includes(meaning.all) ? 1.15 : 0.45;
    };
    const byMeaning = (meaning, marks, trust) => {
      if (meaning.path) {
        if (byPath.has(meaning.path)) {
          give(marks, byPath.get(meaning.path), 24 * trust);
        }
        return;
      }
      const each = meaning.words.map((word) => byWord(word, new Map(), 1));
      each[0].forEach((_, id) => {
        if (each.every((one) => one.has(id))) {
          const sum = each.reduce((so, one) => so + one.get(id), 0) / Math.sqrt(each.length);
          give(marks, id, sum * nearness(docs[id], meaning) * trust);
        }
      });
    };

    /* One word, or several that the lists know together, as marks; terms are the words that it shows. */
    const idea = (some, meanings, open, terms) => {
      const marks = new Map();
      const trust = Math.min(...some.map((each) => each.likely[0].trust));
      (meanings || []).forEach((meaning) => byMeaning(meaning, marks, meaning.weight * trust));
      if (some.length > 1) {
        const words = some.map((each) => each.likely[0].stem);
        const told = some.filter((each) => !idle.has(each.word)).map((each) => each.likely[0].stem);
        byMeaning({ words: told.length ? told : words, all: spaced(words) }, marks, trust);
        told.forEach((word) => terms.add(word) && byWord(word, marks, 0.35));
        return marks;
      }
      some[0].likely.forEach((each) => {
        terms.add(each.stem);
        byWord(each.stem, marks, each.trust);
        if (!meanings) {
          (says.get(each.stem) || []).forEach((meaning) => byMeaning(meaning, marks, meaning.weight * each.trust));
        }
      });
      if (open && some[0].word.length > 1) {
        begun(some[0].word, marks, terms);
      }
      return marks;
    };
    /* A word that is still being typed. */
    const begun = (word, marks, terms) => {
      const whole = stemmed.has(stem(word));
      const longer = new Map(vocabulary.filter((each) => each.stem !== stem(word) && each.word.startsWith(word))
        .map((each) => [each.stem, each.word.length]));
      longer.forEach((size, each) => {
        const trust = (whole ? 0.3 : 0.85) * (0.5 + word.length / size / 2);
        byWord(each, marks, trust);
        if (!whole) {
          terms.add(each);
          (says.get(each) || []).forEach((meaning) => byMeaning(meaning, marks, meaning.weight * trust * 0.8));
        }
      });
    };
    const ideas = (words, open, terms) => {
      const all = [];
      for (let at = 0; at < words.length;) {
        let size = Math.min(longest, words.length - at);
        let meanings;
        for (; size > 0 && !meanings; size -= 1) {
          const some = words.slice(at, at + size);
          meanings = size > 1 || !idle.has(some[0].word) ? says.get(some.map((each) => each.likely[0].stem).join(' ')) : undefined;
        }
        const some = words.slice(at, at + (meanings ? size + 1 : 1));
        at += some.length;
        if (meanings || !idle.has(some[0].word)) {
          all.push(idea(some, meanings, open && at === words.length, terms));
        }
      }
      return all;
    };

    /* Who names a section, like promises or decisions, looks for what is in it. */
    const sectionsIn = (words) => {
      const said = new Set(words.flatMap((each) => [each.likely[0].stem]
        .concat(...(says.get(each.likely[0].stem) || []).filter((meaning) => meaning.words.length === 1).map((meaning) => meaning.words))));
      return new Set(sections.flatMap((name, at) => (name.length === 1 && said.has(name[0]) ? [at] : [])));
    };
    const weigh = (words, sum) => {
      const all = words.map((each) => each.likely[0].stem);
      const asked = spaced(all);
      const main = spaced(all.filter((_, at) => !idle.has(words[at].word)));
      const wanted = sectionsIn(words);
      const latin = !/[^\0-\u024f]/.test(asked);
      return Array.from(sum, ([id, marks]) => {
        const doc = docs[id];
        const place = doc.place;
        const whole = doc.title === asked && !/^glossary/.test(place[PATH]);
        const weight = Math.max(place[WEIGHT] / 100, wanted.has(place[SECTION]) ? 1.3 : 0, whole ? 1.5 : 0);
        const same = doc.main === main || doc.title === asked || doc.slug === main;
        const within = doc.main.split(' ').length > 3 && main.includes(doc.main);
        const other = latin && place[LANGUAGE] && !/^languages\//.test(place[PATH]);
        return { doc, mark: marks * weight * (same ? 1.5 : within ? 1.35 : 1) * (other ? place[LANGUAGE] === 'easy' ? 0.9 : 0.3 : 1) };
      }).sort((a, b) => b.mark - a.mark || a.doc.id - b.doc.id);
    };
    /* One result for each entry: its page in the language of what was typed, and what else there is of it. */
    const grouped = (ranked, latin) => {
      const groups = new Map();
      ranked.forEach((each) => {
        if (!groups.has(each.doc.entry)) {
          groups.set(each.doc.entry, each);
        }
      });
      return Array.from(groups.values(), (each) => {
        const all = byEntry.get(each.doc.entry);
        const main = all.find((doc) => !doc.place[LANGUAGE]);
        const has = main && ranked.some((other) => other.doc === main);
        const shown = each.doc.place[LANGUAGE] && (has && latin || each.doc.place[LANGUAGE] === 'easy') && main || each.doc;
        return { place: shown.place, others: all.filter((doc) => doc !== shown).map((doc) => doc.place), mark: each.mark };
      });
    };

    /* The stems of a word that results show, which are asked for with each key. */
    const seen = new Map();
    const stemsOf = (word) => {
      if (!seen.has(word)) {
        seen.set(word, stems(word));
      }
      return seen.get(word);
    };

    const find = (text) => {
      const typed = mended(split(text).slice(0, 30));
      const words = typed.map((word) => {
        const others = isKnown(word) ? [] : likely(word);
        return { word, likely: others.length ? others : [{ stem: stem(word), trust: 1, cost: 0 }] };
      });
      const terms = new Set();
      const sum = new Map();
      let all = ideas(words, !/\s$/.test(text), terms).filter((marks) => marks.size);
      if (!all.length) {
        all = words.map((each) => byWord(each.likely[0].stem, new Map(), 1));
      }
      all.forEach((marks) => marks.forEach((mark, id) => sum.set(id, (sum.get(id) || 0) + mark)));
      const latin = !/[^\0-\u024f]/.test(typed.join(''));
      const results = grouped(weigh(words, sum), latin);
      const least = results.length ? results[0].mark * 0.06 : 0;
      return { results: results.filter((each) => each.mark > least).slice(0, 20), isTerm: (word) => stemsOf(word).some((each) => terms.has(each)) };
    };
    return find;
  };
}());
