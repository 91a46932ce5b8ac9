/** The pictures of the course by the name of their file, and the thumbnail. */
import type { Picture } from './draw/ink.ts';
import { bodies } from './pictures/bodies.ts';
import { chain } from './pictures/chain.ts';
import { competence } from './pictures/competence.ts';
import { counter } from './pictures/counter.ts';
import { field } from './pictures/field.ts';
import { floor } from './pictures/floor.ts';
import { office } from './pictures/office.ts';
import { pillars } from './pictures/pillars.ts';
import { plan } from './pictures/plan.ts';
import { talk } from './pictures/talk.ts';
import { train } from './pictures/train.ts';

export const PICTURES: Readonly<Record<string, Picture>> = {
  office,
  counter,
  competence,
  train,
  talk,
  field,
  chain,
  pillars,
  plan,
  floor,
  bodies,
};

/** Pixels across a picture on a page: twice the 680 of the reading column, less where no eye would tell. */
export const PICTURE_WIDTH = 1200;

/** The platform crops thumbnails to 265 by 150 (edit-meta of its creation portal); ours has twice that. */
export const THUMBNAIL = { picture: office, view: [0, 0, 954, 540], width: 530, height: 300 } as const;
