const CHARACTER = 7.2;
const LINE = 15;
const MOST = 120;

/**
 * Which nodes bear their names: the most important first, as far as names don't overlap.
 *
 * @param nodes by importance
 * @param at where a node stands on the screen
 */
export function labels(nodes, at, width, height, active) {
  const taken = [];
  const named = [];
  const order = active ? [active, ...nodes] : nodes;
  for (const node of order) {
    if (named.length === MOST) {
      break;
    }
    const [x, y] = at(node);
    if (x < 0 || y < 0 || x > width || y > height || (node === active && named.length > 0)) {
      continue;
    }
    const length = node.name.length * CHARACTER;
    const left = x + length + 12 > width ? x - length - 10 : x + 10;
    const box = [left, y - LINE / 2, left + length, y + LINE / 2];
    if (left >= 0 && !taken.some(other => overlaps(box, other))) {
      taken.push(box);
      named.push({ node, x: left, y });
    }
  }
  return named;
}

function overlaps([left, top, right, bottom], [otherLeft, otherTop, otherRight, otherBottom]) {
  return left < otherRight && otherLeft < right && top < otherBottom && otherTop < bottom;
}
