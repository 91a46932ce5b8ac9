/** The rule is the floor, the role is the room: a house cut open, its footing of rules, people served within. */
import { CAST } from '../draw/cast.ts';
import { at, INK, line, type Picture, rect, shape, swing } from '../draw/ink.ts';
import { person } from '../draw/people.ts';
import { desk, plant, screenBack, shelf, tree, windowFrame } from '../draw/things.ts';

/** A stone of the footing; some bear a page of rules. */
const stone = (x: number, y: number, w: number, tone: string, page: boolean): string =>
  rect(x, y, w - 5, 41, tone, 3) +
  (page
    ? rect(x + w / 2 - 16, y + 6, 28, 29, INK.paper, 2) +
      line(
        `M${x + w / 2 - 10} ${y + 14}h16M${x + w / 2 - 10} ${y + 21}h16M${x + w / 2 - 10} ${y + 28}h9`,
        INK.slate,
        2.4,
      )
    : '');

export const floor: Picture = (t) => {
  const tones = ['#8b979b', '#98a4a7', '#7f8c91'];
  const rows = [0, 1].flatMap((row) =>
    Array.from({ length: 6 }, (_, i) =>
      stone(150 + i * 112, 420 + row * 45, 112, tones[(i + row * 2) % 3] ?? INK.slate, (i + row) % 2 === 0),
    ),
  );
  return (
    rect(0, 0, 960, 540, INK.sky) +
    rect(0, 430, 960, 110, '#b7a98b') +
    rect(0, 424, 960, 12, INK.leaf) +
    at(70, 430, tree(180, INK.moss)) +
    at(888, 430, tree(150)) +
    // the room, cut open
    rect(160, 140, 650, 280, INK.cream) +
    rect(160, 140, 14, 280, INK.wood) +
    rect(796, 140, 14, 280, INK.wood) +
    shape('M112 148L485 40l373 108z', '#a85b45') +
    shape('M112 148h746v12H112z', '#8d4937') +
    at(220, 204, windowFrame(120, 96)) +
    at(590, 230, shelf(180, 3)) +
    at(
      400,
      252 + swing(t, 4),
      person({
        ...CAST.ananya,
        seated: true,
        look: 3,
        left: { elbow: [-38, 58], hand: [-14, 78] },
        right: { elbow: [42, 54], hand: [58, 60] },
      }),
      0.98,
    ) +
    at(400, 332, desk(230, 88)) +
    at(330, 332, screenBack(66)) +
    at(
      560,
      236 + swing(t + 1, 4),
      person({
        ...CAST.villager,
        look: -3,
        left: { elbow: [-38, 54], hand: [-50, 62] },
        right: { elbow: [34, 60], hand: [10, 80] },
      }),
      0.8,
    ) +
    rect(508, 276, 24, 30, INK.paper, 2) +
    line('M513 284h14M513 291h10', INK.haze, 2.4) +
    at(
      700,
      238 + swing(t + 2, 4),
      person({
        ...CAST.harpreet,
        look: -2,
        left: { elbow: [-34, 60], hand: [-12, 72] },
        right: { elbow: [36, 60], hand: [14, 76] },
      }) + rect(-18, 58, 38, 28, INK.turmeric, 2),
      0.79,
    ) +
    at(218, 418, plant(), 0.7) +
    rect(140, 414, 684, 10, '#6f7b80', 2) +
    rows.join('')
  );
};
