/** A network as it is seen, with where its nodes stand, in JSON. */
export function asJson(network) {
  const { opened, pins } = network.state;
  return JSON.stringify({
    opened,
    pinned: [...pins.keys()],
    nodes: network.nodes.map(({ id, kind, name, x, y, pinned }) => ({ id, kind, name, x, y, pinned })),
    links: network.links.map(({ id, source, target, relation, status }) =>
      ({ id, source: source.id, target: target.id, relation, status })),
  }, null, 1);
}

const KEYS = { name: 'node', kind: 'node', x: 'node', y: 'node', pinned: 'node', relation: 'edge', status: 'edge' };
const NUMBERS = ['x', 'y'];

/**
 * The same in GraphML.
 *
 * @see http://graphml.graphdrawing.org/specification.html
 */
export function asGraphml(network) {
  const namespace = 'http://graphml.graphdrawing.org/xmlns';
  const document_ = document.implementation.createDocument(namespace, 'graphml');
  const add = (parent, name, attributes, text) => {
    const element = parent.appendChild(document_.createElementNS(namespace, name));
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    element.textContent = text ?? '';
    return element;
  };
  const root = document_.documentElement;
  Object.entries(KEYS).forEach(([key, of]) =>
    add(root, 'key', { id: key, for: of, 'attr.name': key, 'attr.type': NUMBERS.includes(key) ? 'double' : 'string' }));
  const graph = add(root, 'graph', { edgedefault: 'undirected' });
  const fill = (element, of, values) => Object.keys(KEYS)
    .filter(key => KEYS[key] === of && values[key] != null)
    .forEach(key => add(element, 'data', { key }, String(values[key])));
  network.nodes.forEach(node => fill(add(graph, 'node', { id: node.id }), 'node', node));
  network.links.forEach(link =>
    fill(add(graph, 'edge', { id: link.id, source: link.source.id, target: link.target.id }), 'edge', link));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document_)}`;
}

/** Makes a link hand out a file that is made when it is asked for. */
export function offer(link, type, make) {
  // without one the keyboard doesn't reach it
  link.href = '#';
  link.addEventListener('click', () => {
    URL.revokeObjectURL(link.href);
    link.href = URL.createObjectURL(new Blob([make()], { type }));
  });
}
