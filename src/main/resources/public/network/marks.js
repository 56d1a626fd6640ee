const { d3 } = globalThis;

/** A shape for each kind, so that colour is not the only sign. */
const SHAPES = {
  municipality: d3.symbolCircle,
  partnerCity: d3.symbolSquare,
  country: d3.symbolDiamond,
  network: d3.symbolStar,
  province: d3.symbolTriangle,
  district: d3.symbolTriangle,
};

/** A kind of ours for any kind of thing, as style sheets know it. */
export function kindOf(node) {
  return node.kind in SHAPES ? node.kind : 'other';
}

/** Larger for nodes with more lines; an area, in square pixels. */
export function sizeOf(node) {
  return 60 + Math.min(node.degree, 60) * 6;
}

export function symbolOf(node) {
  return d3.symbol(SHAPES[node.kind] ?? d3.symbolCross, sizeOf(node))();
}

/** Ties of which it isn't told how certain they are, and what is no tie at all, are plain. */
export function lineOf(link) {
  return link.status ?? 'plain';
}

/** As in the style sheet. */
export const DASHES = { certain: [], confirmed: [12, 2], possible: [6, 4], contradicted: [9, 3, 2, 3], ended: [2, 4], unknown: [2, 4], plain: [] };
