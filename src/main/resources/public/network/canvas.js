import { DASHES, kindOf, lineOf, sizeOf, symbolOf } from './marks.js';

/** Draws large networks, all lines and nodes of a sort at once. */
export class Canvas {
  constructor(stage) {
    this.canvas = document.createElement('canvas');
    this.canvas.setAttribute('aria-hidden', 'true');
    stage.prepend(this.canvas);
    this.style = getComputedStyle(stage);
    this.shapes = new Map();
  }

  draw({ network, at, width, height, named }) {
    const ratio = globalThis.devicePixelRatio || 1;
    this.canvas.width = width * ratio;
    this.canvas.height = height * ratio;
    const context = this.canvas.getContext('2d');
    context.scale(ratio, ratio);
    const places = new Map(network.nodes.map(node => [node, at(node)]));
    this.drawLines(context, network.links, places);
    this.drawNodes(context, network.nodes, places, ratio);
    this.drawNames(context, named);
  }

  drawLines(context, links, places) {
    context.globalAlpha = 0.5;
    for (const [sort, same] of Map.groupBy(links, lineOf)) {
      context.strokeStyle = this.colour(`--line-${sort}`);
      context.setLineDash(DASHES[sort]);
      context.beginPath();
      for (const link of same) {
        context.moveTo(...places.get(link.source));
        context.lineTo(...places.get(link.target));
      }
      context.stroke();
    }
    context.setLineDash([]);
    context.globalAlpha = 1;
  }

  drawNodes(context, nodes, places, ratio) {
    for (const [kind, same] of Map.groupBy(nodes, kindOf)) {
      context.fillStyle = this.colour(`--node-${kind}`);
      for (const node of same) {
        const [x, y] = places.get(node);
        context.setTransform(ratio, 0, 0, ratio, x * ratio, y * ratio);
        context.fill(this.shape(node));
      }
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
  }

  /** Made once for all nodes of a kind and size. */
  shape(node) {
    const key = `${node.kind} ${sizeOf(node)}`;
    if (!this.shapes.has(key)) {
      this.shapes.set(key, new Path2D(symbolOf(node)));
    }
    return this.shapes.get(key);
  }

  drawNames(context, named) {
    context.font = `12px ${this.style.fontFamily}`;
    context.textBaseline = 'middle';
    context.lineWidth = 3;
    context.strokeStyle = this.colour('--paper');
    context.fillStyle = this.colour('--ink');
    for (const { node, x, y } of named) {
      context.strokeText(node.name, x, y);
      context.fillText(node.name, x, y);
    }
  }

  colour(token) {
    return this.style.getPropertyValue(token);
  }

  remove() {
    this.canvas.remove();
  }
}
