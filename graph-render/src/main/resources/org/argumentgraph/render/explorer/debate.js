'use strict';

// The debate. Its texts go into the page as text nodes only: through textContent and append.

const find = (selector) => document.querySelector(selector);
const debate = JSON.parse(find('script[type="application/json"]').textContent);

const elements = new Map(debate.elements.map((element) => [element.id, element]));
const names = new Map(debate.speakers.map(({id, name}) => [id, name]));
const occasions = new Map(debate.occasions.map(({id, name}) => [id, name]));
const relations = debate.elements.filter(({verb}) => verb);
const boxes = debate.elements.filter(({verb}) => !verb);
const roots = new Set(debate.roots);

const passive = {
  supports: 'Supported by', rebuts: 'Rebutted by', undercuts: 'Undercut by', qualifies: 'Qualified by',
  challenges: 'Challenged by', answers: 'Answered by', contradicts: 'Contradicted by', restates: 'Restated by',
};
const symmetric = ({verb}) => verb === 'contradicts' || verb === 'restates';

function grouped(pairs) {
  const groups = new Map();
  for (const [key, value] of pairs) {
    groups.has(key) ? groups.get(key).push(value) : groups.set(key, [value]);
  }
  return groups;
}

const incoming = grouped(relations.map((relation) => [relation.to, relation]));
const outgoing = grouped(relations.flatMap((relation) => relation.from.map((id) => [id, relation])));
const into = (id) => incoming.get(id) ?? [];
const outOf = (id) => outgoing.get(id) ?? [];

const findings = grouped(debate.walks.flatMap((walk) =>
  walk.steps.flatMap((step, index) => step.at.map((id) => [id, {walk, step, index}]))));

/** What was found about an element or about a step that starts from it. */
const foundAt = (id) => [id, ...outOf(id).filter(({from}) => from[0] === id).map((relation) => relation.id)]
  .flatMap((about) => (findings.get(about) ?? []).map((finding) => ({...finding, about})));

/** An element with what it bears on, what bears on it, and what bears on these steps. */
function neighbours(id) {
  const near = new Set([id]);
  const add = (relation) => [relation.id, relation.to, ...relation.from].forEach((end) => near.add(end));
  if (elements.get(id).verb) {
    add(elements.get(id));
  }
  outOf(id).forEach(add);
  for (const relation of into(id)) {
    add(relation);
    into(relation.id).forEach(add);
  }
  return near;
}

/** What stands beside an element: what it bears on, the first reply to it, or another reply. */
function beside(id, direction) {
  const {verb, to, from} = elements.get(id);
  const target = verb ? to : outOf(id)[0]?.to;
  if (direction === 'Left') {
    return target;
  }
  if (direction === 'Right') {
    return verb ? from[0] : into(id)[0]?.from[0];
  }
  const row = target ? into(target).flatMap((relation) => relation.from) : [...tops];
  return row[row.indexOf(id) + (direction === 'Down' ? 1 : -1)];
}

/** What bears on nothing, roots first. */
const tops = new Set([...roots, ...boxes.map(({id}) => id).filter((id) => !outOf(id).length)]);

// How it is written.

function make(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children.flat(9).filter((child) => child != null && child !== ''));
  return made;
}

const count = (number, one, many = one + 's') => number + ' ' + (number === 1 ? one : many);
/** Nobody is named where no speakers are known at all. */
const nameOf = (id) => names.get(id) ?? (names.size ? 'Somebody' : '');
const address = (id) => '#' + encodeURIComponent(id);
const wordsOf = ({verb, from, to, by, text}) => verb
  ? `The step by which “${elements.get(from[0]).text}” ${verb} “${elements.get(to).text ?? 'another step'}”`
  : nameOf(by) ? `${nameOf(by)}: ${text}` : text;
const textOf = (element) => make('span', {className: 'text', dir: 'auto'}, element.text);

function speakerOf({by}) {
  if (!nameOf(by)) {
    return null;
  }
  const made = make('b', {dir: 'auto'}, nameOf(by));
  const colour = colours.get(by);
  made.style.color = colour ? `var(--${colour.slice(1)}, ${colour})` : '';
  return made;
}

function link(id) {
  const element = elements.get(id);
  return make('a', {href: address(id)}, element.verb
    ? ['the step from ', textOf(elements.get(element.from[0]))]
    : [speakerOf(element), nameOf(element.by) && ': ', textOf(element)]);
}
