// Makes the map of ties move: zoom and pan, marks by arrow keys, a slider through the years. Without it the page works by its links and form.
const d3 = window.d3;
const still = window.matchMedia('(prefers-reduced-motion: reduce)');
const form = document.getElementById('map-form');
const slider = document.getElementById('map-year');
const year = document.getElementById('year');
const play = document.getElementById('map-play');

const sheets = [...document.querySelectorAll('.map .sheet')].map(sheet);
if (form) {
  timeline();
}

/** Zoom, pan and focus on one sheet. */
function sheet(element) {
  const svg = element.querySelector('svg');
  const moves = d3.select(svg).select('.moves');
  const frame = svg.viewBox.baseVal;
  const letters = Number(svg.querySelector('.names')?.getAttribute('font-size') ?? 0);
  const zoom = d3.zoom()
    .extent([[frame.x, frame.y], [frame.x + frame.width, frame.y + frame.height]])
    .scaleExtent([.25, 40])
    .filter(event => event.type === 'wheel' ? event.ctrlKey || svg.matches(':focus-within') || at() !== 1 : !event.button)
    .on('zoom', event => {
      moves.attr('transform', event.transform);
      resize(event.transform.k);
      element.classList.toggle('moving', event.transform.k > 1);
    });
  const at = () => d3.zoomTransform(svg).k;
  const resize = k => d3.select(svg).select('.names').attr('font-size', letters / k);
  const motion = () => d3.select(svg).transition().duration(still.matches ? 0 : 400);
  d3.select(svg).call(zoom).on('dblclick.zoom', null);
  const steps = {
    '+': () => motion().call(zoom.scaleBy, 1.6),
    '-': () => motion().call(zoom.scaleBy, 1 / 1.6),
    '0': () => motion().call(zoom.transform, d3.zoomIdentity)
  };
  steps['='] = steps['+'];
  steps['_'] = steps['-'];
  buttons(element, steps);
  const bring = mark => {
    const [x, y] = mark.querySelector('path').getAttribute('d').match(/-?\d+/g).map(Number);
    const [seenX, seenY] = d3.zoomTransform(svg).apply([x, y]);
    const isSeen = seenX > frame.x && seenX < frame.x + frame.width && seenY > frame.y && seenY < frame.y + frame.height;
    if (!isSeen) {
      d3.select(svg).call(zoom.translateTo, x, y);
    }
  };
  const marks = roving(svg, element, steps, bring);
  const show = ([x, y, width, height]) => {
    const k = Math.min(frame.width / width, frame.height / height);
    motion().call(zoom.transform, d3.zoomIdentity
      .translate(frame.x + frame.width / 2, frame.y + frame.height / 2).scale(k).translate(-x - width / 2, -y - height / 2));
  };
  return { redrawn: () => { resize(at()); marks(); }, show };
}

/** The buttons to zoom, with the words that the page has for them. */
function buttons(element, steps) {
  const words = element.closest('.map').dataset;
  const box = d3.select(element).append('div').attr('class', 'zoom');
  for (const [sign, word, step] of [['+', words.larger, '+'], ['−', words.smaller, '-'], ['⤢', words.all, '0']]) {
    box.append('button').attr('type', 'button').attr('aria-label', word).attr('title', word).text(sign).on('click', steps[step]);
  }
}

/** One stop for the Tab key on each sheet; arrows lead from mark to mark, to the nearest in their direction. */
function roving(svg, element, steps, bring) {
  const told = d3.select(element).append('p').attr('class', 'told').attr('aria-hidden', 'true');
  const marks = () => [...svg.querySelectorAll('.marks a')];
  const place = mark => {
    const box = mark.querySelector('path').getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2];
  };
  const tell = event => told.text(event.target.closest?.('a')?.querySelector('title')?.textContent ?? '');
  const choose = mark => {
    marks().forEach(each => each.setAttribute('tabindex', each === mark ? '0' : '-1'));
    return mark;
  };
  const ahead = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
  // not on the picture itself, which Chromium would make a stop of the Tab key for it
  element.addEventListener('keydown', event => {
    if (event.target.closest('button')) {
      return;
    }
    const all = marks();
    const mark = event.target.closest('.marks a');
    let next = null;
    if (steps[event.key] && !event.ctrlKey && !event.metaKey) {
      steps[event.key]();
      event.preventDefault();
    } else if (ahead[event.key]) {
      next = mark ? nearest(place(mark), ahead[event.key], all.filter(each => each !== mark), place) : all[0];
    } else if (event.key === 'Home' || event.key === 'End') {
      next = all.at(event.key === 'Home' ? 0 : -1);
    }
    if (next) {
      bring(choose(next));
      next.focus();
    }
    if (ahead[event.key] || next) {
      event.preventDefault();
    }
  });
  element.addEventListener('focusin', tell);
  element.addEventListener('focusout', () => told.text(''));
  svg.addEventListener('pointerover', tell);
  svg.addEventListener('pointerleave', () => told.text(''));
  const first = () => {
    const all = marks();
    if (all.length > 0) {
      choose(all[0]);
    }
  };
  first();
  return first;
}

/** What lies ahead counts by its distance, and what lies aside twice. */
function nearest([x, y], [dx, dy], marks, place) {
  let found = null;
  let least = Infinity;
  for (const mark of marks) {
    const [toX, toY] = place(mark);
    const along = (toX - x) * dx + (toY - y) * dy;
    const aside = Math.abs((toX - x) * dy) + Math.abs((toY - y) * dx);
    if (along > 0 && aside <= 2 * along && along + 2 * aside < least) {
      least = along + 2 * aside;
      found = mark;
    }
  }
  return found;
}

/** The slider, and everything else that asks for another state: it comes into the page that is there. */
function timeline() {
  const first = Number(slider.min);
  const last = Number(slider.max);
  let running = null;
  let asked = null;
  let wanted = null;
  const given = new URLSearchParams(window.location.search);
  let extent = given.get('extent');

  document.getElementById('map-slide').hidden = false;
  document.getElementById('map-keys').hidden = false;
  slider.addEventListener('input', () => { stop(); turn(Number(slider.value)); });
  form.addEventListener('change', event => event.target !== slider && form.reportValidity() && go(address()));
  form.addEventListener('submit', event => { event.preventDefault(); go(address()); });
  document.getElementById('map-state').addEventListener('click', follow);
  play.addEventListener('click', () => running ? stop() : start());

  /** What is as it usually is, and was not asked for either, is left out. */
  function address() {
    const asked = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ''));
    for (const name of ['reach', 'knownOn', 'saidBy']) {
      if (!given.has(name) && form.elements[name].value === form.elements[name].defaultValue) {
        asked.delete(name);
      }
    }
    if (Number(asked.get('year')) === last) {
      asked.delete('year');
    }
    if (extent) {
      asked.set('extent', extent);
    }
    const query = asked.toString();
    return window.location.pathname + (query ? '?' + query : '');
  }

  function turn(to) {
    year.value = to;
    slider.value = to;
    return go(address());
  }

  function follow(event) {
    const link = event.target.closest('a[data-year], a[data-extent]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    if (link.dataset.year) {
      stop();
      turn(Number(link.dataset.year)).then(() => document.querySelector(`[data-year="${link.dataset.year}"]`)?.focus());
    } else {
      document.querySelectorAll('[data-extent]').forEach(each => each.removeAttribute('aria-current'));
      link.setAttribute('aria-current', 'true');
      extent = link.dataset.extent === 'world' ? null : link.dataset.extent;
      sheets[0].show(link.dataset.frame.split(' ').map(Number));
      go(address());
    }
  }

  function start() {
    if (Number(slider.value) >= last) {
      slider.value = first - 1;
    }
    play.textContent = play.dataset.pause;
    // without motion a step is as long as it takes to read
    const pause = still.matches ? 3000 : 700;
    const step = () => {
      const next = Number(slider.value) + 1;
      turn(next).then(() => {
        if (running && next < last) {
          running = setTimeout(step, pause);
        } else {
          stop();
        }
      });
    };
    running = setTimeout(step, 0);
  }

  function stop() {
    clearTimeout(running);
    running = null;
    play.textContent = play.dataset.play;
  }

  /** Asks for one state at a time; of those that are asked for meanwhile only the last. */
  async function go(to) {
    wanted = to;
    if (asked) {
      return asked;
    }
    asked = (async () => {
      while (wanted) {
        const now = wanted;
        wanted = null;
        await load(now);
      }
    })();
    try {
      await asked;
    } finally {
      asked = null;
    }
  }

  async function load(to) {
    const response = await fetch(to, { headers: { 'HX-Request': 'true' } });
    if (!response.ok) {
      window.location.assign(to);
      return;
    }
    const part = new DOMParser().parseFromString(await response.text(), 'text/html');
    for (const fresh of part.querySelectorAll('[data-live]')) {
      document.getElementById(fresh.id)?.replaceWith(document.adoptNode(fresh));
    }
    sheets.forEach(each => each.redrawn());
    window.history.replaceState(null, '', to);
    for (const other of document.querySelectorAll('a.language, link[rel=alternate]')) {
      other.setAttribute('href', other.getAttribute('href').replace(/\?.*/, '') + window.location.search);
    }
  }
}
