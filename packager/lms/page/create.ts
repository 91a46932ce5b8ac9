/** The stand-ins of stand-ins.ts, each with the module that behaves like it. */
import type { LmsId } from '../stand-ins.ts';
import { igot2023 } from './igot-2023.ts';
import { igot2026 } from './igot-2026.ts';
import type { Session, StandIn } from './stand-in.ts';
import { strict } from './strict.ts';

export const CREATE: Readonly<Record<LmsId, (session: Session) => StandIn>> = {
  strict,
  'igot-2023': igot2023,
  'igot-2026': igot2026,
};
