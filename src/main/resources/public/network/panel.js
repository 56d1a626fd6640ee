import { Network } from './model.js';

/** What there is to know of a node, and to do with it. */
export class Panel {
  constructor(element, picture) {
    this.element = element;
    this.picture = picture;
    this.act('expand', () => picture.expand(this.node));
    this.act('pin', () => picture.pin(this.node, !this.node.pinned));
    this.act('close', () => this.close());
    element.addEventListener('keydown', event => event.key === 'Escape' && this.close());
  }

  act(name, act) {
    this.part(name).addEventListener('click', async () => {
      await act();
      this.fill();
    });
  }

  part(name) {
    return this.element.querySelector(`[data-do=${name}]`);
  }

  open(node) {
    this.node = node;
    this.element.hidden = false;
    this.fill();
    (this.part('expand').hidden ? this.part('pin') : this.part('expand')).focus();
  }

  fill() {
    const { node } = this;
    const pin = this.part('pin');
    pin.dataset.fixed ??= pin.textContent;
    pin.textContent = node.pinned ? pin.dataset.loose : pin.dataset.fixed;
    this.element.querySelector('h3').textContent = node.name;
    this.element.querySelector('.about').textContent = this.picture.describe(node);
    this.part('page').hidden = !node.page;
    this.part('page').href = node.page;
    this.part('expand').hidden = !Network.canExpand(node);
    this.part('expand').setAttribute('aria-disabled', node.opened);
  }

  close() {
    this.element.hidden = true;
    this.picture.keys.button.focus();
  }
}
