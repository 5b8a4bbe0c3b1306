// The picture: the browser scrolls it, and zooming changes its size.

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

/** Zooms; what is at (x, y) of the visible part stays there. */
function zoom(to, x = picture.clientWidth / 2, y = picture.clientHeight / 2) {
  if (picture.hidden || !svg) {
    return;
  }
  const left = scale && (picture.scrollLeft + x) / scale;
  const top = scale && (picture.scrollTop + y) / scale;
  scale = Math.min(LARGEST, Math.max(wholeScale(picture), to));
  sheet.style.width = size.width * scale + 'px';
  sheet.style.height = size.height * scale + 'px';
  svg.style.transform = `scale(${scale})`;
  picture.scrollTo(left * scale - x, top * scale - y);
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
  picture.scrollTo(
    (left + width / 2) * scale - picture.clientWidth / 2, (top + height / 2) * scale - picture.clientHeight / 2);
}

/** Lines are thin; each gets a broad invisible one to be hit. */
function broadenLines() {
  for (const path of picture.querySelectorAll('g.relation > path:first-of-type')) {
    const broad = path.cloneNode();
    broad.setAttribute('class', 'hit');
    path.before(broad);
  }
}

function listenToDragging() {
  let held = null;
  let dragged = false;
  picture.addEventListener('pointerdown', ({button, pointerType, clientX, clientY}) => {
    dragged = false;
    if (button === 0 && pointerType === 'mouse') {
      held = {x: clientX + picture.scrollLeft, y: clientY + picture.scrollTop, clientX, clientY};
    }
  });
  addEventListener('pointermove', ({clientX, clientY}) => {
    if (held && (dragged || Math.hypot(clientX - held.clientX, clientY - held.clientY) > 4)) {
      dragged = true;
      picture.classList.add('held');
      picture.scrollTo(held.x - clientX, held.y - clientY);
    }
  });
  addEventListener('pointerup', () => {
    held = null;
    picture.classList.remove('held');
  });
  picture.addEventListener('click', (event) => {
    const id = idOf.get(event.target.closest('g[role]'));
    if (dragged) {
      return;
    }
    if (!id) {
      clear();
    } else if (event.detail === 2) {
      toggle(id);
    } else {
      choose(id);
    }
  });
}

function listenToZooming() {
  const at = ({left, top}, x, y) => [x - left, y - top];
  picture.addEventListener('wheel', (event) => {
    if (event.ctrlKey) {
      event.preventDefault();
      zoom(scale * Math.exp(-event.deltaY / 300), ...at(picture.getBoundingClientRect(), event.clientX, event.clientY));
    }
  }, {passive: false});
  let pinch = null;
  const spread = ([one, other]) => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
  picture.addEventListener('touchstart', ({touches}) => {
    pinch = touches.length === 2 ? {spread: spread(touches), scale} : null;
  }, {passive: true});
  picture.addEventListener('touchmove', (event) => {
    const [one, other] = event.touches;
    if (pinch && other) {
      event.preventDefault();
      zoom(pinch.scale * spread(event.touches) / pinch.spread, ...at(picture.getBoundingClientRect(),
        (one.clientX + other.clientX) / 2, (one.clientY + other.clientY) / 2));
    }
  }, {passive: false});
}
