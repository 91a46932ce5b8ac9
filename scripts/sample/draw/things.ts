/** Furniture, plants and land. Each is drawn with its origin at the middle of its foot, unless it says otherwise. */
import { at, circle, ellipse, INK, line, n, rect, shape } from './ink.ts';

/** Soft shadow on the ground. */
export const shadow = (x: number, y: number, half: number): string =>
  ellipse(x, y, half, half * 0.11, '#22313a1c');

/** A window with land behind it; origin at its upper left corner. */
export const windowFrame = (w: number, h: number): string =>
  rect(-8, -8, w + 16, h + 16, INK.paper, 3) +
  rect(0, 0, w, h, INK.sky) +
  shape(
    `M0 ${n(h * 0.72)}Q${n(w * 0.25)} ${n(h * 0.46)} ${n(w * 0.55)} ${n(h * 0.7)}T${n(w)} ${n(h * 0.6)}V${n(h)}H0z`,
    INK.pool,
  ) +
  shape(`M0 ${n(h * 0.86)}Q${n(w * 0.4)} ${n(h * 0.7)} ${n(w)} ${n(h * 0.84)}V${n(h)}H0z`, INK.sprout) +
  rect(w / 2 - 3, 0, 6, h, INK.paper) +
  rect(0, h * 0.42, w, 5, INK.paper) +
  rect(-14, h + 8, w + 28, 9, INK.haze, 2);

/** Bundles of files on a shelf, as offices keep them; origin at the left end of the board. */
export function shelf(w: number, seed: number): string {
  const colours = [INK.madder, INK.sand, INK.peacock, INK.turmeric, INK.slate, INK.plum, INK.leaf];
  let x = 6;
  let out = rect(0, 0, w, 8, INK.bark, 1);
  for (let i = 0; x < w - 24; i++) {
    const k = (i * 5 + seed * 3) % 7;
    const width = 13 + ((i * 7 + seed) % 4) * 4;
    const height = 44 + ((i * 11 + seed * 5) % 5) * 6;
    const colour = colours[k] ?? INK.sand;
    out +=
      rect(x, -height, width, height, colour, 1.5) + rect(x + 3, -height + 9, width - 6, 9, '#ffffffa6', 1);
    x += width + (k === 3 ? 14 : 2);
  }
  return out;
}

/** A heap of paper files tied with tape. */
export function fileHeap(count: number, w = 92): string {
  const colours = [INK.sand, '#d8bf93', INK.cream, '#cfae7d'];
  let out = '';
  for (let i = 0; i < count; i++) {
    const shift = ((i * 7) % 5) - 2;
    const y = -(i + 1) * 12;
    out +=
      rect(-w / 2 + shift * 2, y, w, 11, colours[i % 4] ?? INK.sand, 2) +
      rect(-w / 2 + shift * 2 + 5, y + 8, w - 10, 1.6, '#ffffffb0');
  }
  const top = -count * 12;
  return out + rect(-5, top, 7, count * 12, INK.madder);
}

/** A desk seen from the front; origin at the middle of its top edge. */
export const desk = (w: number, h: number): string =>
  rect(-w / 2, 0, w, 16, INK.wood, 3) +
  rect(-w / 2 + 14, 16, w - 28, h - 16, INK.bark) +
  rect(-w / 2 + 30, 30, w - 60, h - 44, '#00000012', 2);

/** A screen seen from behind, on its foot. */
export const screenBack = (w = 130): string =>
  rect(-9, -26, 18, 26, INK.slate) +
  rect(-34, -5, 68, 5, INK.slate, 2) +
  rect(-w / 2, -26 - w * 0.58, w, w * 0.58, INK.night, 5) +
  rect(-w / 2 + 5, -21 - w * 0.58, w - 10, w * 0.58 - 10, '#2f434d', 3);

/** A glass of tea. */
export const tea = (): string =>
  shape('M-10-28h20l-3 28h-14z', '#ffffffc4') +
  shape('M-9-20h18l-2.3 20h-13.4z', '#b0713d') +
  ellipse(0, -20, 9, 2.2, '#c48a55');

export const plant = (): string =>
  [-34, -18, 0, 18, 34]
    .map((a, i) =>
      at(
        0,
        -30,
        shape('M0 0C-14-22-9-52 0-66 9-52 14-22 0 0z', i % 2 ? INK.leaf : INK.moss),
        0.8 + (2 - Math.abs(i - 2)) * 0.14,
        a * 1.35,
      ),
    )
    .join('') +
  shape('M-20-34h40l-5 34h-30z', INK.madder) +
  rect(-23, -38, 46, 8, '#b85a4b', 2);

export const tree = (height: number, crown: string = INK.leaf): string =>
  rect(-height * 0.04, -height * 0.5, height * 0.08, height * 0.5, INK.bark) +
  circle(-height * 0.17, -height * 0.55, height * 0.2, crown) +
  circle(height * 0.18, -height * 0.57, height * 0.19, crown) +
  circle(0, -height * 0.75, height * 0.25, crown) +
  circle(height * 0.07, -height * 0.72, height * 0.14, '#ffffff1c');

/** A ceiling fan; `turn` in degrees flattens its blades as they come round. */
export function fan(turn: number): string {
  const blades = [0, 120, 240].map((a) => {
    const r = ((a + turn) * Math.PI) / 180;
    return line(
      `M${n(Math.cos(r) * 14)} ${n(Math.sin(r) * 2.5)}L${n(Math.cos(r) * 84)} ${n(Math.sin(r) * 15)}`,
      INK.haze,
      11,
    );
  });
  return rect(-2.5, -60, 5, 60, INK.haze) + blades.join('') + ellipse(0, 0, 18, 9, INK.lagoon);
}

/** A notice board with papers, no words on it; origin at its upper left corner. */
export const board = (w: number, h: number): string =>
  rect(0, 0, w, h, INK.wood, 3) +
  rect(6, 6, w - 12, h - 12, INK.sand, 2) +
  at(
    w * 0.14,
    h * 0.18,
    rect(0, 0, w * 0.26, h * 0.5, INK.paper) +
      line(`M6 12h${n(w * 0.18)}M6 22h${n(w * 0.14)}M6 32h${n(w * 0.17)}`, INK.haze, 4),
  ) +
  at(
    w * 0.5,
    h * 0.14,
    rect(0, 0, w * 0.34, h * 0.34, INK.pool) +
      line(`M8 ${n(h * 0.26)}l${n(w * 0.08)}-10 ${n(w * 0.07)} 6 ${n(w * 0.1)}-14`, INK.peacock, 3.5),
  ) +
  at(
    w * 0.54,
    h * 0.58,
    rect(0, 0, w * 0.28, h * 0.26, INK.cream) + line(`M7 10h${n(w * 0.18)}M7 19h${n(w * 0.12)}`, INK.haze, 4),
  );

/** A tablet in somebody's hands, seen from its back. */
export const tablet = (): string =>
  rect(-24, -17, 48, 34, INK.night, 4) + rect(-20, -13, 40, 26, '#35505b', 2);

/** A wheelchair seen from the front with its large wheels, drawn before the person in it. */
export const wheelchairBack = (): string =>
  rect(-36, 12, 72, 80, INK.slate, 6) +
  rect(-44, 8, 14, 7, INK.night, 3) +
  rect(30, 8, 14, 7, INK.night, 3) +
  rect(-45, 66, 9, 104, INK.night, 5) +
  rect(36, 66, 9, 104, INK.night, 5);
/** What of the wheelchair lies before the person. */
export const wheelchairFront = (): string =>
  rect(-37, 72, 11, 34, INK.slate, 4) +
  rect(26, 72, 11, 34, INK.slate, 4) +
  rect(-24, 162, 48, 7, INK.slate, 3);

/** Hills far away, from edge to edge, foot at `y`. */
export const hills = (y: number, colour: string, height: number, shift = 0): string =>
  shape(
    `M0 ${n(y)}V${n(y - height * 0.5)}C${n(120 + shift)} ${n(y - height * 1.2)} ${n(220 + shift)} ${n(y - height * 0.2)} ${n(360 + shift)} ${n(y - height * 0.6)}S${n(600 + shift)} ${n(y - height * 1.25)} 760 ${n(y - height * 0.5)} 900 ${n(y - height * 0.8)} 960 ${n(y - height * 0.6)}V${n(y)}z`,
    colour,
  );
