/** The people of the course. They come back from picture to picture, as colleagues do. */
import { INK } from './ink.ts';
import type { Person } from './people.ts';

const GREY = '#8d8a86';

export const CAST = {
  meera: {
    skin: 'honey',
    hair: 'bun',
    dress: 'saree',
    cloth: INK.peacock,
    second: INK.turmeric,
    glasses: true,
    card: true,
  },
  harpreet: {
    skin: 'teak',
    hair: 'turban',
    hairColour: INK.indigo,
    beard: '#2b211d',
    dress: 'shirt',
    cloth: '#8fb3bd',
    second: INK.night,
    card: true,
  },
  thomas: { skin: 'walnut', hair: 'short', dress: 'kurta', cloth: INK.cream },
  farida: {
    skin: 'wheat',
    hair: 'veil',
    hairColour: INK.lagoon,
    dress: 'salwar',
    cloth: INK.indigo,
    second: INK.lagoon,
    card: true,
  },
  kavya: { skin: 'teak', hair: 'plait', dress: 'salwar', cloth: INK.turmeric, second: INK.plum },
  lalthan: {
    skin: 'wheat',
    hair: 'parted',
    dress: 'shirt',
    cloth: INK.sprout,
    second: INK.slate,
    card: true,
  },
  ananya: { skin: 'honey', hair: 'bob', dress: 'shirt', cloth: INK.lilac, second: INK.slate, card: true },
  elder: {
    skin: 'teak',
    hair: 'thin',
    hairColour: GREY,
    dress: 'jacket',
    cloth: INK.cream,
    second: INK.madder,
    moustache: GREY,
  },
  villager: {
    skin: 'walnut',
    hair: 'veil',
    hairColour: INK.rose,
    dress: 'saree',
    cloth: INK.rose,
    second: INK.plum,
    bindi: true,
  },
} as const satisfies Record<string, Person>;
