/** Schemas that several blocks share. */
import { z } from 'zod';
import { Id } from '../course.ts';

/** Every block has an id, the same in every language of the page. */
export const blockAttrs = z.strictObject({ id: Id });

/** An AssetId; '' while no file is chosen. */
export const assetOrNone = z.string().regex(/^([0-9a-f]{64})?$/);
