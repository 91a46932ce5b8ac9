/**
 * People, drawn from the same few measures so that they stay well proportioned:
 * about seven heads tall, origin at the base of the neck, feet at `FEET`.
 * Scale 1 is 280 high. Left and right are the viewer's.
 */
import { at, circle, ellipse, INK, line, mirror, n, type Point, SKIN, type Skin, shape } from './ink.ts';

export const FEET = 226;

export type Hair = 'short' | 'parted' | 'bun' | 'plait' | 'bob' | 'thin' | 'turban' | 'veil';
export type Dress = 'shirt' | 'kurta' | 'jacket' | 'saree' | 'salwar';

export interface Arm {
  readonly elbow: Point;
  readonly hand: Point;
}

export interface Person {
  readonly skin: Skin;
  readonly hair: Hair;
  /** Colour of the hair; of a turban or veil, of the cloth. */
  readonly hairColour?: string;
  readonly dress: Dress;
  readonly cloth: string;
  /** Second colour: border of a saree, dupatta, waistcoat, trousers. */
  readonly second?: string;
  /** -3 looks left, 3 right. */
  readonly look?: number;
  readonly glasses?: boolean;
  readonly beard?: string;
  readonly moustache?: string;
  readonly bindi?: boolean;
  readonly card?: boolean;
  /** Seated people end at the hip. */
  readonly seated?: boolean;
  readonly left?: Arm;
  readonly right?: Arm;
}

/** How far the head, drawn about its own measures, sits down on the neck. */
const HEAD_DROP = 5;

const HAIR = '#241b18';

const path = (points: readonly Point[]): string =>
  points.map(([x, y], i) => `${i ? 'L' : 'M'}${n(x)} ${n(y)}`).join('');

/** Limb from shoulder over elbow to hand, with its sleeve. */
function arm(p: Person, side: -1 | 1, { elbow, hand }: Arm): string {
  const shoulder: Point = [side * 25, 19];
  const skin = SKIN[p.skin];
  const sleeve = p.dress === 'saree' ? (p.second ?? p.cloth) : p.cloth;
  const short = p.dress === 'saree' || p.dress === 'shirt';
  const mid: Point = short
    ? [shoulder[0] + (elbow[0] - shoulder[0]) * 0.76, shoulder[1] + (elbow[1] - shoulder[1]) * 0.76]
    : [elbow[0] + (hand[0] - elbow[0]) * 0.8, elbow[1] + (hand[1] - elbow[1]) * 0.8];
  const bare = line(path([shoulder, elbow, hand]), skin.base, 11) + circle(hand[0], hand[1], 6.8, skin.base);
  const cloth = short ? path([shoulder, mid]) : path([shoulder, elbow, mid]);
  return bare + line(cloth, sleeve, 15) + line(cloth, '#00000012', 15);
}

function face(p: Person): string {
  const look = p.look ?? 0;
  const skin = SKIN[p.skin];
  const x = (offset: number) => n(offset + look);
  const brow = p.hairColour && p.hair !== 'turban' && p.hair !== 'veil' ? p.hairColour : HAIR;
  const beard = p.beard
    ? shape(
        'M-17.3 -37c-.6 14 4 23.5 17.3 24.5 13.3-1 17.9-10.5 17.3-24.5-1.5 8-4.5 11.5-9 11.7-3 .1-5.5-1.2-8.3-1.2s-5.3 1.3-8.3 1.2c-4.5-.2-7.5-3.7-9-11.7z',
        p.beard,
      )
    : '';
  const moustache = p.moustache
    ? line(`M${x(-6)} -24.6q3.2-3 6-1.400 2.8-1.6 6 1.400`, p.moustache, 2.8)
    : '';
  const mouth = line(`M${x(-4.6)} -22.2q4.6 4 9.2 0`, p.beard ? '#e9b9a6' : '#7a2f28', 1.7);
  const glasses = p.glasses
    ? `<g fill="none" stroke="${INK.night}" stroke-width="1.3"><circle cx="${x(-6.8)}" cy="-35.5" r="4.9"/><circle cx="${x(6.8)}" cy="-35.5" r="4.9"/><path d="M${x(-1.9)} -36q1.9-1 3.8 0"/></g>`
    : '';
  return (
    beard +
    ellipse(-6.8 + look, -35.5, 1.7, 2, '#1d1613') +
    ellipse(6.8 + look, -35.5, 1.7, 2, '#1d1613') +
    line(`M${x(-10)} -41.2q3-2.2 6-.6M${x(4)} -41.8q3-1.6 6 .6`, brow, 1.6) +
    line(`M${x(0.6)} -34q1.8 4.2-.9 5.400`, skin.shade, 1.5) +
    mouth +
    moustache +
    glasses +
    (p.bindi ? circle(look, -43.6, 1.5, INK.madder) : '')
  );
}

/** The part of the hair that lies behind the head and shoulders. */
function hairBehind(p: Person): string {
  const colour = p.hairColour ?? HAIR;
  switch (p.hair) {
    case 'bun':
      return circle(-1 - (p.look ?? 0) * 3.4, -55.5, 9.5, colour);
    case 'bob':
      return shape('M-20-38c0-24 40-24 40 0 0 14 1 20 3 26q-8 4-14 1h-18q-6 3-14-1c2-6 3-12 3-26z', colour);
    case 'veil':
      return shape('M-23-34c-2-34 48-34 46 0 0 18 5 32 12 46q-36 14-70 0c7-14 12-28 12-46z', colour);
    default:
      return '';
  }
}

function hairFront(p: Person): string {
  const colour = p.hairColour ?? HAIR;
  const look = p.look ?? 0;
  const cap = 'M-18.5-35c-2.5-29 39.5-29 37 0-1.5-1-2.3-4-2.8-7.5';
  switch (p.hair) {
    case 'short':
      return shape(`${cap}C12-46 6-49-3-49.5c-6 .5-10 3-12.7 7-.5 3.5-1.3 6.5-2.8 7.5z`, colour);
    case 'parted':
      return shape(`${cap}C13-45 8-47 4-52c-3 5-12 6-19.7 9.5-.5 3.5-1.3 6.5-2.8 7.5z`, colour);
    case 'thin':
      return (
        shape(
          'M-18.400-33c-1.5-6-1.5-11 0-15 1.5 3.5 2.6 7 2.400 12zM18.400-33c1.5-6 1.5-11 0-15-1.5 3.5-2.6 7-2.400 12z',
          colour,
        ) + line('M-15-50q6-6.5 15-6.5t15 6.5', colour, 2.6)
      );
    case 'turban':
      return (
        shape('M-20-34c-5-32 11-37 20-37s25 5 20 37c-4-9-9-14.5-20-14.5s-16 5.5-20 14.5z', colour) +
        line('M-19-45c10-9 22-15 33-19M-17-53c8-6 15-10 23-13M19-45c-6-6-12-9-19-10', '#00000026', 1.6)
      );
    case 'veil':
      return (
        shape('M-21-30c-3-36 45-36 42 0-1 3-2 4-3 5 1-14-5-22-18-22s-19 8-18 22c-1-1-2-2-3-5z', colour) +
        line('M-18-27c-1-13 5-20.5 18-20.5s19 7.5 18 20.5', p.second ?? '#00000022', 1.8)
      );
    default: {
      const parting = `${cap}C12-44 6-46 ${n(look * 0.6)}-53.5c-5 7-11 8.5-15.7 11-.5 3.5-1.3 6.5-2.8 7.5z`;
      const plait =
        p.hair === 'plait'
          ? line('M17-26q4 14 1 26t-3 24', colour, 7) +
            line('M15 28v4', p.second ?? INK.madder, 7) +
            line('M15 36l-1 5', colour, 5)
          : '';
      return shape(parting, colour) + plait;
    }
  }
}

const torso = 'M-9-3c-5 6-18 6-24 13-4 6-2 18-1 28l3 60h62l3-60c1-10 3-22-1-28-6-7-19-7-24-13z';

/** Trousers or pyjama, feet on the ground. */
const legs = (colour: string, shoe: string): string =>
  shape('M-25 92h50l-3 128h-17l-4-92h-2l-4 92h-17z', colour) +
  shape('M-24 218h19q2 8-1 9h-24q-1-7 6-9zM24 218h-19q-2 8 1 9h24q1-7-6-9z', shoe);

function clothes(p: Person): string {
  const skin = SKIN[p.skin];
  const second = p.second ?? INK.night;
  const neck = shape('M-8-16h16v13q-8 10-16 0z', skin.shade);
  const fold = shape('M14 12c6 20 6 60 4 86h13l3-60c1-10 3-22-1-28q-8-6-19 2z', '#00000012');
  const standing = !p.seated;
  switch (p.dress) {
    case 'shirt':
      return (
        (standing ? legs(second, '#2b2320') : '') +
        shape(torso, p.cloth) +
        fold +
        neck +
        shape('M-10-4l10 12-8 8-8-14zM10-4l-10 12 8 8 8-14z', '#ffffff55') +
        line('M0 12v84', '#00000022', 1.4)
      );
    case 'kurta':
    case 'jacket': {
      const long = 'M-31 90l-5 66h30l6-30 6 30h30l-5-66z';
      const body =
        (standing ? legs(INK.paper, INK.bark) + shape(long, p.cloth) : '') +
        shape(torso, p.cloth) +
        fold +
        neck;
      const placket = line('M0 6v34', '#00000030', 1.6) + line('M-9-3q9 14 18 0', '#00000022', 2.4);
      if (p.dress === 'kurta') return body + placket;
      const half = 'M-10-3l-15 7c-3 10-5 22-5 34l2 64 25 2 2-82z';
      return (
        body +
        shape(half, second) +
        mirror(shape(half, second)) +
        shape('M-10-4q10 13 20 0l2 6q-12 12-24 0z', second) +
        [28, 46, 64, 82].map((y) => circle(-2, y, 1.7, '#ffffff99')).join('')
      );
    }
    case 'saree': {
      const skirt = standing
        ? shape('M-29 84c-4 46-9 92-11 138q40 9 80 0c-2-46-7-92-11-138z', p.cloth) +
          line('M-4 100l-5 122M6 100l-1 124M15 100l5 122', '#0000001c', 1.6) +
          shape('M-39.5 212q39.5 9 79 0l.5 10q-40 9-80 0z', second)
        : '';
      return (
        skirt +
        shape(torso, second) +
        neck +
        shape('M-33 64l-1-12C-10 46 8 26 14-1l14 6c5 3 8 8 8 15l-3 30-3 50h-61z', p.cloth) +
        line('M-33 54C-10 47 9 28 15 1', second, 4.4) +
        line('M-30 78C-6 66 18 44 25 6M-30 94C0 82 24 58 31 14', '#0000001c', 1.6)
      );
    }
    case 'salwar': {
      const long = 'M-31 90l-7 60q38 7 76 0l-7-60z';
      return (
        (standing ? legs(second, INK.bark) + shape(long, p.cloth) : '') +
        shape(torso, p.cloth) +
        fold +
        neck +
        line('M-21 5Q0 46 21 5', second, 8.5) +
        line('M-22 6c-4 20-5 44-4 66', second, 8.5)
      );
    }
  }
}

/** One person, neck at the origin. */
export function person(p: Person): string {
  const skin = SKIN[p.skin];
  const card = p.card
    ? line('M-10 2L-1 44M10 2L1 44', INK.slate, 1.4) +
      `<rect x="-7" y="44" width="14" height="18" rx="2" fill="${INK.paper}"/>` +
      circle(0, 50.5, 3, INK.lagoon) +
      line('M-3.5 57h7', INK.slate, 1.4)
    : '';
  const head =
    ellipse(-17.6, -34, 3.4, 5, skin.shade) +
    ellipse(17.6, -34, 3.4, 5, skin.shade) +
    shape('M-17.5-40c0-22 35-22 35 0 0 17-6 28-17.5 28s-17.5-11-17.5-28z', skin.base);
  return (
    at(0, HEAD_DROP, hairBehind(p)) +
    clothes(p) +
    card +
    at(0, HEAD_DROP, head + face(p) + hairFront(p)) +
    (p.left ? arm(p, -1, p.left) : '') +
    (p.right ? arm(p, 1, p.right) : '')
  );
}

/** Arms that hang at rest. */
export const AT_REST = {
  left: { elbow: [-33, 62], hand: [-31, 104] },
  right: { elbow: [33, 62], hand: [31, 104] },
} as const satisfies { left: Arm; right: Arm };
