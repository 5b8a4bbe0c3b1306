// The outline: each claim and question in full under the first thing that it bears on, elsewhere as
// a link; what bears on a step stands under where the step comes from.

const outline = find('.outline');
const DEEPEST = 24;
/** The entry of each claim and question and, for a relation, of where it comes from. */
const entries = new Map();
const entryOf = new Map();

const oneSource = new Set(boxes.map(({source}) => source).filter(Boolean)).size === 1;

function buildOutline() {
  const list = make('ul', {});
  for (const id of [...tops, ...boxes.map((box) => box.id)]) {
    if (!entries.has(id)) {
      unroll(id, list);
    }
  }
  outline.replaceChildren(list);
}

function unroll(top, list) {
  const waiting = [{id: top, via: null, list, parent: null, depth: 0}];
  while (waiting.length) {
    const {id, via, list, parent, depth} = waiting.pop();
    const again = entries.has(id);
    const entry = {id, parent, again, li: item(elements.get(id), via, again)};
    entryOf.set(entry.li, entry);
    list.append(entry.li);
    const bearing = again ? [] : [...into(id)];
    if (via && !entries.has(via.id)) {
      entries.set(via.id, entry);
      bearing.unshift(...into(via.id));
    }
    if (!again) {
      entries.set(id, entry);
    }
    // Very long threads go on at the same depth.
    const inner = bearing.length && depth < DEEPEST ? openList(entry) : null;
    const replies = bearing.flatMap((relation) => relation.from.map((from) => ({id: from, via: relation})));
    for (const reply of replies.reverse()) {
      waiting.push({...reply, list: inner ?? list, parent: inner ? entry : parent, depth: inner ? depth + 1 : depth});
    }
  }
}

function item(element, via, again) {
  const verb = !via ? '' : via.verb + (elements.get(via.to).verb ? ' this step: ' : ': ');
  const badges = new Set(foundAt(element.id).map(({walk}) => walk.badge));
  if (roots.has(element.id)) {
    badges.add('Thesis');
  }
  const more = again
    ? ['see above']
    : [oneSource ? element.lines : placeOf(element), element.strength != null && 'strength ' + element.strength.toFixed(2)];
  return make('li', {}, make('div', {className: 'row'},
    make('i', {}),
    make('a', {href: address(element.id), className: again ? 'again' : ''},
      [...badges].filter(Boolean).map((badge) => [make('span', {className: 'badge'}, badge), ' ']),
      verb, speakerOf(element), nameOf(element.by) && (element.asks ? ' asks: ' : ': '), textOf(element),
      make('span', {className: 'where'}, ' (' + more.filter(Boolean).join(', ') + ')'))));
}

function openList(entry) {
  entry.list = make('ul', {});
  entry.button = make('button', {
    type: 'button', ariaLabel: 'Replies', onclick: () => toggleEntry(entry),
  });
  entry.li.querySelector('i').replaceWith(entry.button);
  entry.li.append(entry.list);
  fold(entry, false);
  return entry.list;
}

function fold(entry, folded) {
  entry.list.hidden = folded;
  entry.button.ariaExpanded = String(!folded);
  entry.button.textContent = folded ? '+' : '−';
}

/** Folds or unfolds what hangs on an element. */
function toggle(id) {
  toggleEntry(entries.get(id));
}

function toggleEntry(entry) {
  if (entry?.list) {
    fold(entry, !entry.list.hidden);
    showFolds();
  }
}

/** Goes from a link to the one before or after it, or folds or unfolds what hangs on it. */
function goInOutline(arrow, link) {
  const entry = entryOf.get(link.closest('li'));
  if (arrow === 'Left' || arrow === 'Right') {
    if (entry.list?.hidden === (arrow === 'Right')) {
      toggleEntry(entry);
    }
    return;
  }
  const links = [...outline.querySelectorAll('.row:not(.missed) > a')].filter((other) => !other.closest('ul[hidden]'));
  links[links.indexOf(link) + (arrow === 'Down' ? 1 : -1)]?.focus();
}

function foldAll(folded) {
  new Set(entryOf.values()).forEach((entry) => entry.list && fold(entry, folded));
  showFolds();
}

/** In the picture, what is folded away fades. */
function showFolds() {
  const away = new Set([...outline.querySelectorAll('ul[hidden] li')].map((li) => entryOf.get(li))
    .filter(({again}) => !again).map(({id}) => id));
  mark('away', [...away, ...relations.filter(({from}) => from.some((id) => away.has(id))).map(({id}) => id)]);
  mark('folded', boxes.filter(({id}) => entries.get(id).list?.hidden).map(({id}) => id));
  find('aside .fold')?.replaceWith(foldButton(chosen));
}

/** Marks the entry of an element and brings it into view, unfolding what it is folded into. */
function showEntry(id) {
  outline.querySelector('[aria-current]')?.removeAttribute('aria-current');
  const entry = entries.get(id);
  if (!entry) {
    return;
  }
  const folded = [];
  for (let above = entry.parent; above; above = above.parent) {
    if (above.list.hidden) {
      folded.push(above);
    }
  }
  folded.forEach((above) => fold(above, false));
  if (folded.length) {
    showFolds();
  }
  entry.li.querySelector('a').ariaCurrent = 'true';
  const scroll = () => entry.li.firstChild.scrollIntoView({block: 'nearest'});
  scroll();
  // What comes into sight with it is laid out in the next frame, and may move it.
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(scroll)));
}

/** Hides the entries other than of some elements and what they hang on; of none, shows all. */
function narrowOutline(ids) {
  const kept = new Set();
  for (const id of ids ?? []) {
    for (let entry = entries.get(id); entry && !kept.has(entry); entry = entry.parent) {
      kept.add(entry);
    }
  }
  const among = new Set(ids ?? entries.keys());
  entryOf.forEach((entry, {firstChild}) => {
    firstChild.classList.toggle('missed', ids !== null && !kept.has(entry));
    firstChild.classList.toggle('kept', !among.has(entry.id));
  });
}
