/** What a picture shows: an answer's network, and what is next to the nodes that were opened. */
export class Network {
  /** @param fetched gets a document of nodes and links from an address */
  constructor(fetched, address, neighbours) {
    this.fetched = fetched;
    this.address = address;
    this.neighbours = neighbours;
    this.around = new Map();
    this.byId = new Map();
    this.nodes = [];
    this.links = [];
    this.state = { opened: [], pins: new Map() };
    this.past = [];
    this.future = [];
  }

  async load(state) {
    const [base] = await Promise.all([
      this.fetched(this.address),
      ...state.opened.map(id => this.learn(id)),
    ]);
    this.base = base;
    this.left = base.left;
    this.state = state;
    this.build();
  }

  async learn(id) {
    if (!this.around.has(id)) {
      this.around.set(id, await this.fetched(`${this.neighbours}&open=${encodeURIComponent(id)}`));
    }
  }

  /** Steps on: shows all that is next to a node. */
  async expand(node) {
    await this.learn(node.id);
    if (!this.state.opened.includes(node.id)) {
      this.commit({ ...this.state, opened: [...this.state.opened, node.id] }, node);
    }
  }

  /** Fixes a node where it is, or lets it go. */
  pin(node, isPinned) {
    const pins = new Map(this.state.pins);
    if (isPinned) {
      pins.set(node.id, [node.x, node.y]);
    } else {
      pins.delete(node.id);
    }
    this.commit({ ...this.state, pins });
  }

  commit(state, from) {
    this.past.push(this.state);
    this.future = [];
    this.state = state;
    this.build(from);
  }

  get canUndo() {
    return this.past.length > 0;
  }

  get canRedo() {
    return this.future.length > 0;
  }

  undo() {
    return this.travel(this.past, this.future);
  }

  redo() {
    return this.travel(this.future, this.past);
  }

  travel(from, to) {
    if (from.length === 0) {
      return false;
    }
    to.push(this.state);
    this.state = from.pop();
    this.build();
    return true;
  }

  /** Nodes that stay keep their places; new ones begin beside the one that they came with. */
  build(from) {
    const documents = [this.base, ...this.state.opened.map(id => this.around.get(id))];
    const nodes = new Map();
    const links = new Map();
    for (const document of documents) {
      document.nodes.forEach(each => nodes.has(each.id) || nodes.set(each.id, this.node(each, from)));
      document.links.forEach(each => links.has(each.id) || links.set(each.id, { ...each }));
    }
    this.byId = nodes;
    this.nodes = [...nodes.values()];
    this.links = [...links.values()];
    this.links.forEach(link => [link.source, link.target].forEach(id => nodes.get(id).degree++));
    this.nodes.sort((one, other) => other.degree - one.degree);
  }

  node(each, from) {
    const known = this.byId.get(each.id) ?? { ...each, ...(from && { x: from.x + 1, y: from.y + 1 }) };
    const pin = this.state.pins.get(each.id);
    known.degree = 0;
    known.pinned = Boolean(pin);
    known.opened = this.state.opened.includes(each.id);
    [known.fx, known.fy] = pin ?? [null, null];
    return known;
  }

  get mostImportant() {
    return this.nodes[0];
  }

  static canExpand(node) {
    return ['municipality', 'partnerCity', 'country', 'province', 'district', 'network'].includes(node.kind);
  }
}
