const STEPS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

/**
 * Walks over the nodes by keyboard. One button stands over the node that is walked on, and bears its name for those who
 * listen; arrows move it to the nearest node in their direction.
 */
export class Keys {
  constructor(stage, picture) {
    this.picture = picture;
    this.button = stage.appendChild(document.createElement('button'));
    this.button.type = 'button';
    this.button.className = 'walker';
    this.button.addEventListener('click', event => event.detail === 0 && picture.select(this.active, true));
    this.button.addEventListener('focus', () => picture.draw());
    stage.addEventListener('keydown', event => this.pressed(event));
  }

  activate(node) {
    this.active = node;
    this.button.hidden = !node;
    this.button.setAttribute('aria-label', node ? this.picture.describe(node) : '');
  }

  /** Puts the button over its node. */
  follow(at) {
    if (this.active) {
      const [x, y] = at(this.active);
      this.button.style.transform = `translate(${x - 14}px, ${y - 14}px)`;
      this.button.setAttribute('aria-label', this.picture.describe(this.active));
    }
  }

  pressed(event) {
    const step = STEPS[event.key];
    if (step) {
      event.preventDefault();
      this.picture.select(this.next(step) ?? this.active, false);
    } else if (event.key === 'Home') {
      event.preventDefault();
      this.picture.select(this.picture.network.mostImportant, false);
    } else if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.picture.tool(event.shiftKey ? 'redo' : 'undo').click();
    }
  }

  /** The nearest node that lies rather in this direction than in another. */
  next([right, down]) {
    const { x, y } = this.active;
    let best;
    let nearest = Infinity;
    for (const node of this.picture.network.nodes) {
      const ahead = (node.x - x) * right + (node.y - y) * down;
      const aside = Math.abs((node.x - x) * down + (node.y - y) * right);
      const distance = ahead + 2 * aside;
      if (ahead > 0 && aside <= ahead && distance < nearest) {
        [best, nearest] = [node, distance];
      }
    }
    return best;
  }
}
