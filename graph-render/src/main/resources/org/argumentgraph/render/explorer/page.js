// What the reader does.

const [search, status, help, more] = ['.search input', '.status', 'dialog', '.more'].map(find);
const [bySpeaker, byKind, byOccasion, walks] = ['.speaker', '.kind', '.occasion', '.walk'].map(find);
let chosen = null;
let found = null;
let place = null;

/** Shows an element, and its neighbourhood or, if one is given, the finding that it belongs to. */
function choose(id, finding = null) {
  chosen = id;
  place = finding;
  const {at, path} = finding?.step ?? {at: [id], path: []};
  const lit = path.some((end) => elements.get(end).verb) ? [...at, ...path] : [...neighbours(id), ...at, ...path];
  mark('chosen', at);
  mark('lit', lit);
  picture.classList.add('focused');
  showDetails(id, finding);
  showEntry(id);
  frame([id, ...lit]);
  if (location.hash !== address(id)) {
    history.pushState(null, '', address(id));
  }
  if (finding) {
    walks.value = finding.walk.key;
  }
  say();
}

/** Puts the focus back to where the chosen one is seen. */
function leaveDetails() {
  if (aside.contains(document.activeElement)) {
    (picture.hidden ? entries.get(chosen)?.li.querySelector('a') ?? outline : picture).focus();
  }
}

function clear() {
  leaveDetails();
  chosen = place = null;
  mark('chosen', []);
  mark('lit', []);
  picture.classList.remove('focused');
  showEntry(null);
  aside.hidden = true;
  if (location.hash) {
    history.pushState(null, '', location.pathname + location.search);
  }
  say();
}

function follow() {
  let id = '';
  try {
    id = decodeURIComponent(location.hash.slice(1));
  } catch {
    // Then it is the address of nothing.
  }
  elements.has(id) ? choose(id) : chosen && clear();
}

function say() {
  const size = count(boxes.length - questions, 'claim') + (questions ? ', ' + count(questions, 'question') : '')
    + ', ' + count(relations.length, 'relation');
  status.textContent = place ? `${place.walk.one} ${place.index + 1} of ${place.walk.steps.length}: ${place.step.says}`
    : found ? `${found.length} of ${boxes.length} found`
      : chosen ? wordsOf(elements.get(chosen))
        : size + (svg ? '' : '; there is no picture, since the debate is large');
}

const questions = boxes.filter(({asks}) => asks).length;

function show(view) {
  for (const [name, part] of [['picture', picture], ['outline', outline]]) {
    part.hidden = name !== view;
    find(`[data-do=${name}]`).ariaPressed = String(name === view);
  }
  find('.zoom').hidden = view !== 'picture';
  zoom(scale);
  if (chosen) {
    showEntry(chosen);
    frame([chosen]);
  }
}

// Search, filters and walks.

const kinds = new Map([
  ['Claims', ({asks}) => !asks],
  ['Questions', ({asks}) => asks],
  ['Theses', ({id}) => roots.has(id)],
  ...debate.walks.map(({name}) => [name, ({id}) => foundAt(id).some(({walk}) => walk.name === name)]),
  ...Object.keys(passive).map((verb) => ['What ' + verb, ({id}) => outOf(id).some((relation) => relation.verb === verb)]),
]);
const haystacks = new Map(boxes.map((box) =>
  [box.id, [box.text, nameOf(box.by), box.id, ...(box.tags ?? [])].join('\n').toLowerCase()]));

function narrow() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const tests = [
    bySpeaker.value && (({by}) => by === bySpeaker.value),
    byKind.value && kinds.get(byKind.value),
    byOccasion.value && (({occasion}) => occasion === byOccasion.value),
    words.length && (({id}) => words.every((word) => haystacks.get(id).includes(word))),
  ].filter(Boolean);
  found = tests.length ? boxes.filter((box) => tests.every((test) => test(box))).map(({id}) => id) : null;
  picture.classList.toggle('narrowed', found !== null);
  const among = new Set(found);
  const between = relations.filter(({from, to}) => among.has(to) && from.some((id) => among.has(id)));
  mark('found', [...among, ...between.map(({id}) => id)]);
  narrowOutline(found);
  say();
}

/** Goes on from a place in a list, around its end. */
const onwards = (list, index, by) => (index < 0 && by < 0 ? list.length - 1 : index + by + list.length) % list.length;

function seek(by) {
  if (found?.length) {
    choose(found[onwards(found, found.indexOf(chosen), by)]);
  }
}

function walk(key, by) {
  const walk = debate.walks.find((other) => other.key === key);
  if (walk?.steps.length) {
    const index = onwards(walk.steps, place?.walk === walk ? place.index : -1, by);
    choose(walk.steps[index].at[0], {walk, step: walk.steps[index], index});
  }
}

function fill(select, first, options) {
  select.append(make('option', {value: ''}, first), ...options.map(([value, label]) => make('option', {value}, label)));
}

// Controls and keys.

const actions = {
  picture: () => show('picture'),
  outline: () => show('outline'),
  back: () => walk(walks.value, -1),
  next: () => walk(walks.value, 1),
  smaller: () => zoom(scale / 1.4),
  larger: () => zoom(scale * 1.4),
  whole: () => zoom(0),
  fold: () => foldAll(true),
  unfold: () => foldAll(false),
  help: () => help.showModal(),
  close: () => help.close(),
};

const keys = new Map([
  ['/', 'search', () => search.focus()],
  ['p', 'picture', actions.picture],
  ['t', 'text: the outline', actions.outline],
  ['d', 'to the details of the chosen one, and back', () =>
    aside.contains(document.activeElement) ? leaveDetails() : aside.querySelector('h2')?.focus()],
  ['f', 'fold or unfold what hangs on the chosen one', () => toggle(chosen)],
  ['n', 'next of what was found by search and filters (Shift: previous)', seek],
  ...debate.walks.map(({key, name}) => [key, `next of ${name.toLowerCase()} (Shift: previous)`, (by) => walk(key, by)]),
  ['+', 'zoom in', actions.larger],
  ['-', 'zoom out', actions.smaller],
  ['0', 'the whole picture', actions.whole],
  ['?', 'this help', actions.help],
  ['Escape', 'let go of the chosen one', clear],
].map(([key, meaning, action]) => [key, {meaning, action}]));

function chooseBeside(arrow) {
  const next = chosen ? beside(chosen, arrow) : [...tops][0];
  if (next) {
    choose(next);
  }
}

function onKey(event) {
  const {key, shiftKey, ctrlKey, altKey, metaKey, target} = event;
  if (ctrlKey || altKey || metaKey || help.open) {
    return;
  }
  if (target === search && key === 'Enter') {
    seek(shiftKey ? -1 : 1);
    return;
  }
  const arrow = /^Arrow(Left|Right|Up|Down)$/.exec(key)?.[1];
  const go = arrow && (target === picture ? (shiftKey ? moveTowards : chooseBeside)
    : target.matches('.outline a') && !shiftKey ? goInOutline : null);
  if (go) {
    event.preventDefault();
    go(arrow, target);
    return;
  }
  const command = keys.get(key) ?? keys.get(key.toLowerCase());
  if (command && !target.matches('input, select') && find('dialog input').checked) {
    event.preventDefault();
    command.action(shiftKey ? -1 : 1);
  }
}

function start() {
  const used = (key) => new Set(boxes.map((box) => box[key]));
  fill(bySpeaker, 'All speakers', [...names].filter(([id]) => used('by').has(id)));
  fill(byKind, 'All kinds', [...kinds].filter(([, test]) => boxes.some(test)).map(([name]) => [name, name]));
  fill(byOccasion, 'All occasions', [...occasions].filter(([id]) => used('occasion').has(id)));
  walks.append(...debate.walks.map(({key, name, steps}) => make('option', {value: key}, `${name} (${steps.length})`)));
  walks.value = debate.walks.find(({steps}) => steps.length)?.key ?? 'c';
  find('.keys').append(...[...keys].flatMap(([key, {meaning}]) =>
    [make('dt', {}, make('kbd', {}, key)), make('dd', {}, meaning)]),
  make('dt', {}, make('kbd', {}, 'arrows')), make('dd', {}, 'in the picture: to what it bears on, to a reply, to another reply (Shift: move the picture); '
    + 'in the outline: fold, unfold, to the next entry'));
  picture.hidden = true;
  buildOutline();
  broadenLines();
  const wide = matchMedia('(min-width: 62rem)');
  const adapt = () => more.open = wide.matches;
  adapt();
  wide.addEventListener('change', adapt);
  listenToPicture();
  search.addEventListener('input', narrow);
  [bySpeaker, byKind, byOccasion].forEach((select) => select.addEventListener('change', narrow));
  addEventListener('keydown', onKey);
  addEventListener('hashchange', follow);
  addEventListener('click', (event) => {
    const target = event.target.closest('a[href], button[data-do]');
    if (target?.dataset.do) {
      actions[target.dataset.do]();
    } else if (target && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      choose(decodeURIComponent(target.hash.slice(1)));
    }
  });
  find('[data-do=picture]').disabled = !svg;
  show(svg && wholeScale(find('main')) >= DISCERNIBLE ? 'picture' : 'outline');
  say();
  follow();
}

start();
