/**
 * The state of a picture in the address of its page: what was opened in the query, which the server reads too, and what was
 * pinned in the fragment, which is for the script alone: `#pin=municipality/gm0363:120,-40;…`.
 */
export class Address {
  constructor(location) {
    this.location = location;
  }

  read() {
    const open = new URL(this.location.href).searchParams.get('open') ?? '';
    const pins = new Map();
    for (const pin of this.fragment('pin').split(';')) {
      const [, id, x, y] = /^(.+):(-?\d+),(-?\d+)$/.exec(pin) ?? [];
      if (id) {
        pins.set(id, [Number(x), Number(y)]);
      }
    }
    return { opened: open.split(',').filter(Boolean), pins };
  }

  write({ opened, pins }) {
    const address = new URL(this.location.href);
    address.searchParams.delete('open');
    if (opened.length > 0) {
      address.searchParams.set('open', opened.join(','));
    }
    const pinned = [...pins].map(([id, [x, y]]) => `${id}:${Math.round(x)},${Math.round(y)}`).join(';');
    address.hash = pinned ? `pin=${encodeURIComponent(pinned)}` : '';
    return address.href.replaceAll('%2F', '/').replaceAll('%2C', ',');
  }

  fragment(name) {
    return new URLSearchParams(this.location.hash.slice(1)).get(name) ?? '';
  }
}
