/** Who does what: four signs for directing, guiding, running and coordinating, and the officer at the desk who acts. */
import { CAST } from '../draw/cast.ts';
import { at, circle, ease, fade, INK, line, n, type Picture, rect, shape, swing } from '../draw/ink.ts';
import { person } from '../draw/people.ts';
import { desk, fileHeap, screenBack } from '../draw/things.ts';

/** A compass whose needle points the way. */
const direct = (): string =>
  circle(0, 0, 42, INK.paper) +
  circle(0, 0, 35, '#f0ece2') +
  at(0, 0, shape('M0-29L9 0H-9z', INK.madder) + shape('M0 29L9 0H-9z', INK.haze), 1, 32) +
  circle(0, 0, 5, INK.night) +
  line('M0-40v6M0 40v-6M-40 0h6M40 0h-6', INK.slate, 3);

/** A signpost with two arms. */
const guide = (): string =>
  rect(-4, -42, 8, 84, INK.sand, 2) +
  shape('M-36-34h56l14 13-14 13h-56z', INK.paper) +
  shape('M36-2h-52l-14 12 14 12h52z', INK.sprout) +
  line('M-26-21h34M24 10h-30', INK.slate, 3.5);

/** A wheel that turns a screen: the platform runs. */
const run = (): string => {
  const teeth = Array.from({ length: 8 }, (_, i) =>
    at(0, 0, rect(-5, -26, 10, 12, INK.turmeric, 2), 1, i * 45),
  ).join('');
  return (
    rect(-42, -36, 84, 56, INK.paper, 5) +
    rect(-36, -30, 72, 44, '#cfe3e6', 2) +
    shape('M-8-20l20 12-20 12z', INK.peacock) +
    rect(-22, 28, 44, 8, INK.paper, 3) +
    rect(-5, 20, 10, 10, INK.paper) +
    at(30, 24, teeth + circle(0, 0, 19, INK.turmeric) + circle(0, 0, 8, INK.paper), 0.8)
  );
};

/** Four dots that hold together. */
const coordinate = (): string => {
  const ring = [-45, 45, 135, 225].map(
    (a) => [Math.cos((a * Math.PI) / 180) * 32, Math.sin((a * Math.PI) / 180) * 32] as const,
  );
  return (
    `<circle r="32" fill="none" stroke="${INK.paper}" stroke-width="5"/>` +
    ring.map(([x, y]) => line(`M0 0L${n(x)} ${n(y)}`, INK.paper, 5) + circle(x, y, 13, INK.paper)).join('') +
    circle(0, 0, 12, INK.turmeric)
  );
};

export const bodies: Picture = (t) => {
  const signs = [
    { x: 140, y: 190, fill: INK.madder, draw: direct },
    { x: 366, y: 112, fill: INK.moss, draw: guide },
    { x: 594, y: 112, fill: INK.peacock, draw: run },
    { x: 820, y: 190, fill: INK.indigo, draw: coordinate },
  ];
  return (
    rect(0, 0, 960, 540, '#efe8dd') +
    shape('M0 448q480-46 960 0v92H0z', '#ded2bd') +
    signs
      .map((sign, i) => {
        const come = ease(t, 0.4 + i * 0.8, 1.3 + i * 0.8);
        const reach = (from: number, to: number, part: number) => n(from + (to - from) * part);
        const thread = `M${reach(sign.x, 480, 0.34)} ${reach(sign.y, 330, 0.46)}L${reach(sign.x, 480, 0.66)} ${reach(sign.y, 330, 0.7)}`;
        return (
          fade(come, line(thread, '#c3b49a', 5)) +
          at(
            sign.x,
            sign.y + (1 - come) * 12,
            fade(come, circle(0, 0, 82, sign.fill) + at(0, 0, sign.draw(), 1.1)),
          )
        );
      })
      .join('') +
    at(
      480,
      322 + swing(t, 4),
      person({
        ...CAST.farida,
        seated: true,
        left: { elbow: [-40, 62], hand: [-20, 84] },
        right: { elbow: [40, 62], hand: [20, 84] },
      }),
      1.25,
    ) +
    at(480, 432, desk(380, 82)) +
    at(364, 432, screenBack(78)) +
    at(606, 432, fileHeap(3, 70))
  );
};
