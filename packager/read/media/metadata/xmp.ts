/** What an XMP packet says under a name (XMP Part 1, 7.9): as an attribute, an element, or one text for each language. */

/** Letters behind a name in which what it says must stand: a packet of a stranger may be long and never close. */
const REACH = 20_000;

/** @returns undefined where it says nothing under the name, or only blanks */
export function saidUnder(packet: string, name: string): string | undefined {
  const at = packet.indexOf(name);
  if (at < 0) return undefined;
  const rest = packet.slice(at + name.length, at + name.length + REACH);
  const said = attribute(rest) ?? element(rest, name);
  return said?.trim() ? unescaped(said) : undefined;
}

function attribute(rest: string): string | undefined {
  const [, double, single] = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(rest) ?? [];
  return double ?? single;
}

function element(rest: string, name: string): string | undefined {
  const [, attributes, text] = /^([^<>]*)>([^<]*)/.exec(rest) ?? [];
  if (attributes === undefined || text?.trim()) return text;
  const [, resource] = /\brdf:resource\s*=\s*["']([^"']*)/.exec(attributes) ?? [];
  if (resource) return resource;
  const end = rest.indexOf(`</${name}`);
  const items = [...rest.slice(0, Math.max(0, end)).matchAll(/<rdf:li([^<>]*)>([^<]*)/g)].filter(
    ([, , said]) => said?.trim(),
  );
  const inNone = items.find(([, of]) => of?.includes('x-default'));
  return (inNone ?? items[0])?.[2];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (said: string): string =>
  said.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (entity, hex, number, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? entity;
    const point = Number.parseInt(hex ?? number, hex ? 16 : 10);
    return point <= 0x10ffff ? String.fromCodePoint(point) : entity;
  });
