/** The six pillars: one building, six columns of the same weight, each with its sign. */

import { CAST } from '../draw/cast.ts';
import { at, circle, ease, INK, line, type Picture, rect, shape } from '../draw/ink.ts';
import { AT_REST, person } from '../draw/people.ts';
import { shadow, tree } from '../draw/things.ts';

const SIGNS: readonly (() => string)[] = [
  // policy: a document with a seal
  () =>
    rect(-15, -21, 30, 40, INK.paper, 3) +
    line('M-8-12h16M-8-4h16M-8 4h9', INK.slate, 3) +
    circle(8, 13, 6, INK.madder),
  // institutions: a house with columns
  () =>
    shape('M-22-8L0-22 22-8z', INK.paper) +
    [-15, -3, 9].map((x) => rect(x, -6, 6, 18, INK.paper)).join('') +
    rect(-21, 14, 42, 6, INK.paper, 1),
  // competencies: a person who rises by steps
  () =>
    rect(-20, 8, 13, 12, INK.paper) +
    rect(-5, 0, 13, 20, INK.paper) +
    rect(10, -8, 13, 28, INK.paper) +
    circle(-1, -14, 7, INK.turmeric),
  // digital learning: a screen that plays
  () =>
    rect(-22, -18, 44, 30, INK.paper, 3) +
    shape('M-5-11l14 8-14 8z', INK.peacock) +
    rect(-12, 15, 24, 5, INK.paper, 2),
  // personnel system: a card with a portrait
  () =>
    rect(-23, -16, 46, 33, INK.paper, 4) +
    circle(-11, -4, 6, INK.plum) +
    shape('M-20 11c0-8 4-11 9-11s9 3 9 11z', INK.plum) +
    line('M5-6h11M5 2h11M5 10h7', INK.slate, 3),
  // monitoring and evaluation: a graph under a lens
  () =>
    line('M-20 16V-16M-20 16h38', INK.paper, 4) +
    line('M-13 8l8-9 8 5 10-15', INK.paper, 4) +
    circle(13, -11, 6, INK.turmeric),
];
const FILLS = [INK.madder, INK.indigo, INK.moss, INK.peacock, INK.plum, '#8a5a1e'];

export const pillars: Picture = (t) => {
  const columns = SIGNS.map((sign, i) => {
    const rise = ease(t, 0.3 + i * 0.55, 1.2 + i * 0.55);
    const x = 195 + i * 114;
    const height = 216 * rise;
    return (
      rect(x - 32, 432 - height, 64, height, INK.paper) +
      [-18, 0, 18].map((dx) => rect(x + dx - 3, 432 - height, 6, height, '#00000010')).join('') +
      rect(x - 40, 424, 80, 14, '#d8d0bd', 2) +
      (rise > 0.98 ? rect(x - 40, 208, 80, 12, '#d8d0bd', 2) : '') +
      at(x, 314, circle(0, 0, 40, FILLS[i] ?? INK.peacock) + sign(), 1.02 * Math.max(0.01, rise))
    );
  }).join('');
  return (
    rect(0, 0, 960, 540, INK.sky) +
    rect(0, 462, 960, 78, '#c4d2a8') +
    at(66, 470, tree(190, INK.moss)) +
    at(900, 470, tree(170)) +
    shape('M480 74L830 190H130z', INK.cream) +
    shape('M480 100L756 186H204z', '#e2d5bb') +
    rect(126, 186, 708, 24, INK.cream) +
    rect(126, 204, 708, 6, '#d8c9a8') +
    rect(140, 210, 680, 228, '#cfdfe0') +
    columns +
    rect(118, 438, 724, 16, '#e6dcc6') +
    rect(100, 454, 760, 16, '#dacdb2') +
    rect(82, 470, 796, 18, '#cdbd9d') +
    shadow(350, 520, 34) +
    shadow(600, 520, 34) +
    shadow(664, 520, 34) +
    at(350, 416, person({ ...CAST.kavya, look: 2, ...AT_REST }), 0.46) +
    at(600, 416, person({ ...CAST.thomas, look: -2, ...AT_REST }), 0.46) +
    at(664, 416, person({ ...CAST.ananya, look: -2, ...AT_REST }), 0.46)
  );
};
