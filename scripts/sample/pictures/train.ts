/** Ten minutes of learning on the way: an officer at a train window with her phone. */
import { CAST } from '../draw/cast.ts';
import { at, circle, clip, INK, line, n, type Picture, rect, SKIN, shape, swing } from '../draw/ink.ts';
import { person } from '../draw/people.ts';
import { tree } from '../draw/things.ts';

/** Land that passes the window, drawn twice so that it never ends. */
function land(t: number): string {
  const repeat = (speed: number, inner: string) => {
    const x = -((t * speed) % 520);
    return at(x, 0, inner) + at(x + 520, 0, inner) + at(x + 1040, 0, inner);
  };
  return (
    rect(0, 0, 560, 300, INK.sky) +
    circle(400, 70, 30, '#f2dfae') +
    repeat(6, shape('M0 200C80 120 150 190 260 150S430 110 520 200V300H0z', INK.pool)) +
    repeat(
      16,
      shape('M0 220Q130 196 260 220T520 220V300H0z', INK.sprout) +
        at(120, 226, tree(70, INK.moss)) +
        at(330, 224, tree(56)) +
        rect(420, 190, 46, 34, INK.cream) +
        shape('M412 192l31-20 31 20z', INK.madder),
    ) +
    repeat(
      40,
      shape('M0 256Q130 246 260 256T520 256V300H0z', INK.leaf) +
        [40, 150, 290, 430].map((x) => line(`M${x} 262v-14M${x + 8} 264v-12`, INK.moss, 3)).join(''),
    )
  );
}

export const train: Picture = (t) => {
  const sway = swing(t, 3) * 1.4;
  return (
    rect(0, 0, 960, 540, '#cfdad6') +
    rect(0, 0, 960, 60, '#bccac6') +
    rect(0, 452, 960, 88, '#93a8a5') +
    at(
      330,
      92,
      rect(-16, -16, 592, 292, INK.paper, 22) +
        clip('train-window', 0, 0, 560, 260, 12, land(t)) +
        line('M187 0v260M374 0v260', '#ffffff4d', 5),
    ) +
    rect(300, 384, 660, 14, '#b3c2bf') +
    // seat
    rect(96, 190, 54, 300, INK.indigo, 22) +
    rect(96, 400, 250, 62, '#3b5b90', 22) +
    rect(108, 462, 22, 60, INK.night) +
    rect(300, 462, 22, 60, INK.night) +
    // table at the window with a bottle
    rect(560, 388, 250, 12, INK.wood, 4) +
    rect(676, 400, 14, 122, INK.slate) +
    rect(742, 336, 26, 52, INK.lagoon, 6) +
    rect(747, 324, 16, 14, INK.peacock, 3) +
    rect(600, 372, 84, 9, INK.madder, 2) +
    rect(606, 363, 76, 9, INK.sand, 2) +
    // officer, seated: lap and legs first
    shape('M186 398h130q34 2 34 38v76h-56v-54H186z', INK.peacock) +
    rect(294, 500, 56, 12, INK.turmeric) +
    shape('M296 512h56q14 2 16 12h-74z', INK.bark) +
    line('M196 404q60 10 120 0', '#0000001c', 3) +
    at(
      240,
      258 + sway,
      person({
        ...CAST.meera,
        seated: true,
        look: 2.5,
        left: { elbow: [-34, 66], hand: [12, 74] },
        right: { elbow: [44, 62], hand: [50, 40] },
      }),
      1.45,
    ) +
    at(
      318,
      306 + sway,
      rect(-15, -27, 30, 54, INK.night, 5) +
        rect(-12, -22, 24, 42, '#7fb6c0', 2) +
        shape('M-4-9l11 7-11 7z', INK.paper) +
        rect(-8, 11, 16 * run(t), 3, INK.turmeric, 1.5),
      1,
      8,
    ) +
    at(318, 308 + sway, circle(-12, 14, 8, SKIN.honey.base))
  );
};

/** How far the lesson on the phone has run. */
const run = (t: number): number => Number(n(Math.min(1, 0.2 + t / 14)));
