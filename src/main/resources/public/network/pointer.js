const { d3 } = globalThis;

/** So near to a node, in pixels, a pointer means it. */
const NEAR = 16;

/** Zooming, and dragging nodes, by whatever points. */
export class Pointer {
  constructor(stage, picture) {
    this.stage = stage;
    this.picture = picture;
    this.transform = d3.zoomIdentity;
    this.zoom = d3.zoom()
      .scaleExtent([0.05, 12])
      .filter(event => !event.button && (event.type !== 'wheel' || this.takesWheel(event)))
      .on('zoom', event => {
        this.transform = event.transform;
        picture.draw();
      });
    const drag = d3.drag()
      .container(() => stage)
      .subject(event => this.find(event))
      .on('start', event => this.taken(event.subject))
      .on('drag', event => this.dragged(event))
      .on('end', event => this.dropped(event.subject));
    d3.select(stage).call(drag).call(this.zoom);
  }

  /** Where a node stands on the screen. */
  place(node) {
    return this.transform.apply([node.x, node.y]);
  }

  /** A wheel over a picture that nobody works with scrolls the page. */
  takesWheel(event) {
    return event.ctrlKey || event.metaKey || this.stage.matches(':focus-within');
  }

  find(event) {
    const [x, y] = this.transform.invert([event.x, event.y]);
    const node = this.picture.layout.simulation.find(x, y, NEAR / this.transform.k);
    return node;
  }

  taken(node) {
    this.moved = false;
    node.fx = node.x;
    node.fy = node.y;
  }

  dragged(event) {
    if (!this.moved) {
      this.picture.layout.warm(true);
      this.moved = true;
    }
    const [x, y] = this.transform.invert(d3.pointer(event.sourceEvent, this.stage));
    Object.assign(event.subject, { fx: x, fy: y, x, y });
    this.picture.draw();
  }

  dropped(node) {
    this.picture.layout.warm(false);
    if (this.moved) {
      this.picture.pin(node, true);
    } else if (!node.pinned) {
      node.fx = null;
      node.fy = null;
    }
    this.picture.select(node, !this.moved);
  }

  zoomBy(factor) {
    d3.select(this.stage).call(this.zoom.scaleBy, factor);
  }

  /** Makes the whole network visible. */
  fit() {
    const { nodes } = this.picture.network;
    const [left, right] = d3.extent(nodes, node => node.x);
    const [top, bottom] = d3.extent(nodes, node => node.y);
    const { clientWidth: width, clientHeight: height } = this.stage;
    const scale = Math.min(2, width / (right - left + 160), height / (bottom - top + 60));
    const middle = [width / 2 - (scale * (left + right)) / 2, height / 2 - (scale * (top + bottom)) / 2];
    d3.select(this.stage).call(this.zoom.transform, d3.zoomIdentity.translate(...middle).scale(scale || 1));
  }
}
