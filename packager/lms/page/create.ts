/** The stand-ins of stand-ins.ts, each with the module that behaves like it. */
import type { LmsId } from '../stand-ins.ts';
import { igot2023, igot2024 } from './igot-2023.ts';
import { igot2026 } from './igot-2026.ts';
import { igotPhone } from './igot-phone.ts';
import { lrs } from './lrs.ts';
import type { Session, StandIn } from './stand-in.ts';
import { strict } from './strict.ts';
import { strict2004 } from './strict-2004.ts';

export const CREATE: Readonly<Record<LmsId, (session: Session) => StandIn>> = {
  strict,
  'strict-2004': strict2004,
  'igot-2023': igot2023,
  'igot-2024': igot2024,
  'igot-2026': igot2026,
  'igot-phone': igotPhone,
  lrs,
};
