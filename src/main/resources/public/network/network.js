// A network that can be looked through: zoomed, dragged, stepped on from any node, by pointer and by keyboard.
import { Address } from './address.js';
import { Canvas } from './canvas.js';
import { asGraphml, asJson, offer } from './export.js';
import { Keys } from './keys.js';
import { labels } from './labels.js';
import { Layout } from './layout.js';
import { legend } from './legend.js';
import { Network } from './model.js';
import { Panel } from './panel.js';
import { Pointer } from './pointer.js';
import { Svg } from './svg.js';

/** With more nodes than this, elements of their own are slower than a canvas. */
const ELEMENTS = 800;

/** What the page says in its own language. */
function wordsOf(figure) {
  const words = new Map([...figure.querySelectorAll('.words li')].map(item => [item.dataset.word, item.textContent]));
  return word => words.get(word) ?? word;
}

async function fetched(address) {
  const response = await fetch(address, { headers: { Accept: 'application/json' } });
  if (!response.ok) {
    throw new Error(`${response.status} for ${address}`);
  }
  return response.json();
}

/** One figure of a page. */
class Picture {
  constructor(figure) {
    this.figure = figure;
    this.stage = figure.querySelector('.stage');
    this.words = wordsOf(figure);
    this.address = new Address(globalThis.location);
    this.network = new Network(fetched, figure.dataset.network, figure.dataset.neighbours);
    this.layout = new Layout(() => this.draw());
  }

  async begin() {
    this.figure.hidden = false;
    await this.network.load(this.address.read());
    this.keys = new Keys(this.stage, this);
    this.panel = new Panel(this.figure.querySelector('.panel'), this);
    this.pointer = new Pointer(this.stage, this);
    this.wireTools();
    this.refresh();
    this.pointer.fit();
    this.figure.querySelector('[data-said=left]').hidden = this.network.left === 0;
    new ResizeObserver(() => this.draw()).observe(this.stage);
    this.figure.dataset.drawn = Math.round(performance.now());
  }

  wireTools() {
    const tools = {
      undo: () => this.travel(() => this.network.undo(), 'undone'),
      redo: () => this.travel(() => this.network.redo(), 'redone'),
      in: () => this.pointer.zoomBy(1.5),
      out: () => this.pointer.zoomBy(1 / 1.5),
      fit: () => this.pointer.fit(),
    };
    this.tool = name => this.figure.querySelector(`.tools [data-do=${name}]`);
    Object.entries(tools).forEach(([name, act]) => this.tool(name).addEventListener('click', act));
    offer(this.tool('graphml'), 'application/graphml+xml', () => asGraphml(this.network));
    offer(this.tool('json'), 'application/json', () => asJson(this.network));
  }

  /** After something came, went or was pinned. */
  refresh() {
    const kind = this.network.nodes.length > ELEMENTS ? Canvas : Svg;
    if (!(this.painter instanceof kind)) {
      this.painter?.remove();
      this.painter = new kind(this.stage);
    }
    legend(this.figure.querySelector('.legend'), this.network, this.words);
    this.layout.show(this.network);
    this.tool('undo').disabled = !this.network.canUndo;
    this.tool('redo').disabled = !this.network.canRedo;
    this.tool('share').href = this.address.write(this.network.state);
    history.replaceState(null, '', this.tool('share').href);
    if (!this.network.byId.has(this.keys.active?.id)) {
      this.keys.activate(this.network.mostImportant);
    }
    this.draw();
  }

  draw() {
    if (this.painter && this.pointer) {
      const { clientWidth: width, clientHeight: height } = this.stage;
      const at = this.pointer.place.bind(this.pointer);
      const named = labels(this.network.nodes, at, width, height, this.keys.active);
      this.painter.draw({ network: this.network, at, width, height, named, active: this.keys.active });
      this.keys.follow(at);
    }
  }

  select(node, thenOpen) {
    this.keys.activate(node);
    this.draw();
    if (thenOpen) {
      this.panel.open(node);
    }
  }

  async expand(node) {
    const before = this.network.nodes.length;
    try {
      await this.network.expand(node);
    } catch (failure) {
      this.say(this.words('failed'));
      return;
    }
    this.refresh();
    this.say(`${node.name}: ${this.network.nodes.length - before} ${this.words('new')}`);
  }

  pin(node, isPinned) {
    this.network.pin(node, isPinned);
    this.refresh();
    this.say(`${node.name}: ${this.words(isPinned ? 'pinned' : 'loose')}`);
  }

  travel(act, word) {
    if (act()) {
      this.refresh();
      this.say(this.words(word));
    }
  }

  say(text) {
    this.figure.querySelector('[role=status]').textContent = text;
  }

  describe(node) {
    const kind = this.words(`kind.${node.kind}`);
    const pinned = node.pinned ? `, ${this.words('pinned')}` : '';
    return `${node.name}, ${kind}, ${node.degree} ${this.words(node.degree === 1 ? 'line' : 'lines')}${pinned}`;
  }
}

for (const figure of document.querySelectorAll('figure.network')) {
  new Picture(figure).begin();
}
