// What is known of the chosen element.

const aside = find('aside');

function showDetails(id, finding) {
  const focused = aside.contains(document.activeElement);
  const element = elements.get(id);
  const kind = element.verb ? 'Step' : element.asks ? 'Question' : roots.has(id) ? 'Thesis' : 'Claim';
  aside.replaceChildren(make('div', {},
    make('div', {className: 'top'}, kind,
      make('button', {type: 'button', ariaLabel: 'Close details', onclick: clear}, '×')),
    finding ? findingBox(finding) : '',
    make('h2', {tabIndex: -1, dir: 'auto'}, element.verb
      ? [joined(element.from), ' ' + element.verb + ' ', link(element.to)]
      : element.text),
    facts(element),
    section('Stances', (element.stances ?? []).map((stance) =>
      make('li', {}, speakerOf(stance), ` ${stance.verb} it`, whereOf(stance), stance.note && ': ' + stance.note))),
    bearers(id),
    section('What it does', outOf(id).filter((relation) => !symmetric(relation)).map((relation) => {
      const others = relation.from.filter((other) => other !== id);
      return make('li', {}, others.length ? ['together with ', joined(others), ' '] : '',
        relation.verb + ' ', link(relation.to), step(relation));
    })),
    otherFindings(id, finding),
    foldButton(id)));
  aside.hidden = false;
  aside.scrollTop = 0;
  if (focused) {
    aside.querySelector('h2').focus();
  }
}

const joined = (ids) => ids.map((id, index) => [index ? ' and ' : '', link(id)]);
const placeOf = ({source, lines}) => source && source + ', ' + lines;
const whereOf = (said) => said.source && make('span', {className: 'where', dir: 'auto'}, ` (${placeOf(said)})`);

function section(title, lines) {
  return lines.length ? make('section', {}, make('h3', {}, title), make('ul', {}, lines)) : '';
}

function findingBox({walk, step, index}) {
  const path = step.path.length > 1 ? step.path : step.at.length > 1 ? step.at : [];
  return make('div', {className: 'finding'},
    make('p', {}, make('b', {}, `${walk.one} ${index + 1} of ${walk.steps.length}`)),
    make('p', {dir: 'auto'}, step.says),
    path.length ? make('ol', {}, path.map((id) => make('li', {}, elements.get(id).verb
      ? make('a', {href: address(id)}, elements.get(id).verb)
      : link(id)))) : '');
}

function otherFindings(id, finding) {
  const others = foundAt(id).filter(({step}) => step !== finding?.step);
  return others.length ? make('section', {}, make('h3', {}, 'Found here'), others.map(({about, ...other}) =>
    make('button', {type: 'button', onclick: () => choose(about, other)}, `${other.walk.one} ${other.index + 1}`))) : '';
}

function facts(element) {
  const rows = {
    'Speaker': speakerOf(element),
    'Put to': names.get(element.addressee),
    'Reported by': names.get(element.reporter),
    'Occasion': occasions.get(element.occasion),
    'Source': element.source && placeOf(element) + (element.verbatim ? ', in these words' : ''),
    'Strength': element.strength != null && [
      make('meter', {value: element.strength, ariaLabel: 'Strength'}),
      ` ${element.strength.toFixed(2)}, ${element.verdict}`],
    'Credence': element.credence?.toString(),
    'Weight': element.weight?.toString(),
    'Tags': element.tags?.join(', '),
    'Note': element.note,
    'Link': make('a', {href: address(element.id)}, '#' + element.id),
  };
  return make('dl', {}, Object.entries(rows).filter(([, value]) => value).map(([name, value]) =>
    [make('dt', {}, name), make('dd', {dir: 'auto'}, value)]));
}

/** What bears on an element, by the way in which it does. */
function bearers(id) {
  const pairs = [
    ...into(id).map((relation) => [relation.verb, [relation, relation.from]]),
    ...outOf(id).filter(symmetric).map((relation) => [relation.verb, [relation, [relation.to]]]),
  ];
  const groups = grouped(pairs);
  return Object.entries(passive).map(([verb, title]) => section(title, (groups.get(verb) ?? []).map(([relation, ends]) =>
    make('li', {}, joined(ends), step(relation)))));
}

/** A link to a step, with what bears on it. */
function step(relation) {
  const strength = relation.strength == null ? '' : ' ' + relation.strength.toFixed(2);
  const bearing = into(relation.id);
  return [' ', make('a', {className: 'where', href: address(relation.id)}, 'step' + strength),
    bearing.length ? make('ul', {}, bearing.map((other) =>
      make('li', {}, 'step ' + passive[other.verb].toLowerCase() + ' ', joined(other.from)))) : ''];
}

function foldButton(id) {
  const list = entries.get(id)?.list;
  const hanging = list && count([...list.querySelectorAll('li')].filter((li) => !entryOf.get(li).again).length, 'entry', 'entries');
  return make('p', {className: 'fold'}, list
    ? make('button', {type: 'button', onclick: () => toggle(id)}, `${list.hidden ? 'Unfold' : 'Fold'} ${hanging} below`)
    : '');
}
