import { kindOf, lineOf, symbolOf } from './marks.js';

const { d3 } = globalThis;

/** Draws with an element for each node and line. */
export class Svg {
  constructor(stage) {
    this.root = d3.select(stage).insert('svg', ':first-child').attr('aria-hidden', 'true');
    this.lines = this.root.append('g').attr('class', 'lines');
    this.nodes = this.root.append('g').attr('class', 'nodes');
    this.names = this.root.append('g').attr('class', 'names');
  }

  draw({ network, at, width, height, named, active }) {
    this.root.attr('width', width).attr('height', height);
    this.lines.selectAll('line').data(network.links, link => link.id).join('line')
      .attr('class', lineOf)
      .classed('near', link => active && (link.source === active || link.target === active))
      .each(function place(link) {
        const [x1, y1] = at(link.source);
        const [x2, y2] = at(link.target);
        d3.select(this).attr('x1', x1).attr('y1', y1).attr('x2', x2).attr('y2', y2);
      });
    this.nodes.selectAll('path').data(network.nodes, node => node.id).join('path')
      .attr('class', node => `${kindOf(node)}${node.pinned ? ' pinned' : ''}${node.opened ? ' opened' : ''}`)
      .attr('d', node => symbolOf(node))
      .attr('transform', node => `translate(${at(node)})`);
    this.names.selectAll('text').data(named, name => name.node.id).join('text')
      .text(name => name.node.name)
      .attr('x', name => name.x)
      .attr('y', name => name.y + 4);
  }

  remove() {
    this.root.remove();
  }
}
