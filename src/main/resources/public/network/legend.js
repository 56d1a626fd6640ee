import { kindOf, lineOf, symbolOf } from './marks.js';

const { d3 } = globalThis;

/** Tells the shapes and lines that occur. */
export function legend(list, { nodes, links }, words) {
  const kinds = [...new Set(nodes.map(node => node.kind))];
  const lines = [...new Set(links.map(lineOf))].filter(line => line !== 'plain');
  d3.select(list).selectAll('li').data([...kinds.map(kind => ({ kind })), ...lines.map(line => ({ line }))]).join('li')
    .html('')
    .each(function fill({ kind, line }) {
      const svg = d3.select(this).append('svg').attr('aria-hidden', 'true').attr('width', 24).attr('height', 16);
      if (kind) {
        const node = { kind, degree: 8 };
        svg.append('path').attr('class', kindOf(node)).attr('d', symbolOf(node)).attr('transform', 'translate(12,8)');
      } else {
        svg.append('line').attr('class', line).attr('x1', 1).attr('x2', 23).attr('y1', 8).attr('y2', 8);
      }
      this.append(` ${words(kind ? `kind.${kind}` : `status.${line}`)}`);
    });
}
