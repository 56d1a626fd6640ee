const { d3 } = globalThis;

/** So long the page may wait for the first drawing; what is not at rest by then moves on before the reader's eyes. */
const BUDGET = 600;
const STEPS = 300;
/** Large networks come to rest in fewer steps, for each of them takes longer. */
const LARGE = 1500;
const STEPS_OF_LARGE = 60;

/** Lets nodes find their places: tied ones near each other, others apart. */
export class Layout {
  constructor(moved) {
    this.moved = moved;
    this.links = d3.forceLink().id(node => node.id).distance(60);
    this.simulation = d3.forceSimulation()
      .force('links', this.links)
      .force('charge', d3.forceManyBody().strength(-160).theta(1.1).distanceMax(700))
      .force('x', d3.forceX().strength(0.06))
      .force('y', d3.forceY().strength(0.08))
      .on('tick', moved)
      .stop();
  }

  show({ nodes, links }) {
    const isLarge = nodes.length > LARGE;
    this.simulation.stop().nodes(nodes);
    this.simulation.force('charge').strength(isLarge ? -30 : -160);
    this.links.links(links);
    this.simulation.alpha(1).alphaDecay(1 - 0.001 ** (1 / (isLarge ? STEPS_OF_LARGE : STEPS)));
    const end = performance.now() + BUDGET;
    while (this.simulation.alpha() > this.simulation.alphaMin() && performance.now() < end) {
      this.simulation.tick();
    }
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.simulation.restart();
    }
  }

  /** While a node is dragged. */
  warm(isWarm) {
    this.simulation.alphaTarget(isWarm ? 0.2 : 0);
    if (isWarm) {
      this.simulation.restart();
    }
  }
}
