// The picture. Where it stands is what the browser has scrolled it to, so that scroll bars, fingers and
// the search of the browser move it as they move any page; d3-zoom understands dragging, pinching and the
// wheel, and keeps it within its bounds.

const picture = find('.picture');
const sheet = find('.sheet');
const svg = picture.querySelector('svg');
const size = svg ? svg.viewBox.baseVal : {width: 1, height: 1};
const READABLE = 0.8;
const LARGEST = 4;
const DISCERNIBLE = 0.12;
let scale = 0;

// The last line of the tooltip of whatever is drawn is its id.
const idOf = new Map([...picture.querySelectorAll('g[role]')].map((shape) =>
  [shape, shape.querySelector('title').textContent.split('\n').pop()]));
const drawn = grouped([...idOf].map(([shape, id]) => [id, shape]));
const shapesOf = (id) => drawn.get(id) ?? [];
const colours = new Map(boxes.map(({id, by}) =>
  [by, shapesOf(id)[0]?.querySelector('rect + rect')?.getAttribute('fill')]));

/** Gives a class to what is drawn of some elements, and takes it from all else. */
function mark(name, ids) {
  picture.querySelectorAll('.' + name).forEach((shape) => shape.classList.remove(name));
  for (const id of ids) {
    shapesOf(id).forEach((shape) => shape.classList.add(name));
  }
}

const wholeScale = ({clientWidth, clientHeight}) => Math.min(1, clientWidth / size.width, clientHeight / size.height);

const zooming = d3.zoom()
  .extent(() => [[0, 0], [picture.clientWidth, picture.clientHeight]])
  .translateExtent([[0, 0], [size.width, size.height]])
  .filter(({type, button, ctrlKey, touches}) =>
    svg && (type === 'wheel' ? ctrlKey : touches ? touches.length > 1 : button === 0))
  .wheelDelta(({deltaY, deltaMode}) => -deltaY * (deltaMode ? 0.1 : 0.005))
  .clickDistance(4)
  .touchable(true)
  .on('start', ({sourceEvent}) => picture.classList.toggle('held', sourceEvent?.type === 'mousedown'))
  .on('zoom', ({transform}) => put(transform))
  .on('end', () => picture.classList.remove('held'));
const stage = d3.select(picture);

function put({x, y, k}) {
  if (k !== scale) {
    scale = k;
    sheet.style.width = size.width * k + 'px';
    sheet.style.height = size.height * k + 'px';
    svg.style.transform = `scale(${k})`;
  }
  const [left, top] = [Math.max(0, -x), Math.max(0, -y)];
  // What the browser itself is scrolling is left to it.
  if (Math.abs(picture.scrollLeft - left) >= 1 || Math.abs(picture.scrollTop - top) >= 1) {
    picture.scrollTo(left, top);
  }
}

/** Zooms around the middle of the visible part. */
function zoom(to) {
  if (!picture.hidden && svg) {
    zooming.scaleExtent([wholeScale(picture), LARGEST]).scaleTo(stage, to);
  }
}

function moveTowards(arrow) {
  const [x, y] = {Left: [80, 0], Right: [-80, 0], Up: [0, 80], Down: [0, -80]}[arrow];
  zooming.translateBy(stage, x / scale, y / scale);
}

function boundsOf(shapes) {
  const bounds = shapes.map((shape) => shape.getBBox());
  const left = Math.min(...bounds.map(({x}) => x));
  const top = Math.min(...bounds.map(({y}) => y));
  return {
    left, top,
    width: Math.max(...bounds.map(({x, width}) => x + width)) - left,
    height: Math.max(...bounds.map(({y, height}) => y + height)) - top,
  };
}

/** Brings elements into view together or, where they would be too small to read, the first. */
function frame(ids) {
  const first = shapesOf(ids[0]).slice(0, 1);
  if (picture.hidden || !first.length) {
    return;
  }
  const together = boundsOf(ids.flatMap((id) => shapesOf(id).slice(0, 1)));
  const fitting = 0.9 * Math.min(picture.clientWidth / together.width, picture.clientHeight / together.height);
  const {left, top, width, height} = fitting < READABLE ? boundsOf(first) : together;
  zoom(Math.max(Math.min(scale, fitting), READABLE));
  zooming.translateTo(stage, left + width / 2, top + height / 2);
}

/** Lines are thin; each gets a broad invisible one to be hit. */
function broadenLines() {
  for (const path of picture.querySelectorAll('g.relation > path:first-of-type')) {
    const broad = path.cloneNode();
    broad.setAttribute('class', 'hit');
    path.before(broad);
  }
}

function listenToPicture() {
  // Clicking twice folds, and one finger scrolls.
  stage.call(zooming).on('dblclick.zoom', null).style('touch-action', null);
  picture.addEventListener('scroll', () =>
    zooming.translateTo(stage, picture.scrollLeft / scale, picture.scrollTop / scale, [0, 0]));
  new ResizeObserver(() => zoom(scale > zooming.scaleExtent()[0] ? scale : 0)).observe(picture);
  picture.addEventListener('click', ({target, detail}) => {
    const id = idOf.get(target.closest('g[role]'));
    if (!id) {
      clear();
    } else if (detail === 2) {
      toggle(id);
    } else {
      choose(id);
    }
  });
}
