/** Who signed the course in which role, whether for the course as it is now, and what is missing. */
import type { GateDemand, GateWeight } from '../check/profile/gate-demands.ts';
import { isSamePerson } from '../course/answers.ts';
import type { Course, SignOff } from '../course/course.ts';
import type { UiLang } from '../course/words.ts';
import type { Process, Role } from '../platform/process.ts';
import type { GateItem } from './item.ts';
import { say } from './words.ts';

export interface RoleState {
  readonly role: string;
  readonly label: string;
  /** What who signs says by it. */
  readonly says: string;
  /** outdated: it was signed, and changed since. */
  readonly state: 'signed' | 'outdated' | 'open';
  readonly signOff?: SignOff;
  /** Roles whose person may not be this one's. */
  readonly apartFrom?: readonly string[];
  /** Label of a role that the same person signed in, and may not. */
  readonly clash?: string;
}

/** The roles of a process in order; none where there is none. */
export function rolesOf(
  process: Process | undefined,
  { signOffs = [] }: Course,
  hash: string,
  lang: UiLang,
): RoleState[] {
  const signed = new Map(signOffs.map((signOff) => [signOff.role, signOff]));
  return (process?.roles ?? []).map((role) => {
    const signOff = signed.get(role.id);
    const clash = signOff && clashOf(role, signOff, signed, process?.roles ?? []);
    return {
      role: role.id,
      label: role.label[lang],
      says: role.says[lang],
      state: !signOff ? 'open' : signOff.of === hash ? 'signed' : 'outdated',
      ...(signOff && { signOff }),
      ...(role.apartFrom && { apartFrom: role.apartFrom }),
      ...(clash && { clash: clash.label[lang] }),
    };
  });
}

function clashOf(
  { apartFrom = [] }: Role,
  signOff: SignOff,
  signed: ReadonlyMap<string, SignOff>,
  roles: readonly Role[],
): Role | undefined {
  const id = apartFrom.find((other) => {
    const theirs = signed.get(other);
    return theirs && isSamePerson(theirs.by, signOff.by);
  });
  return roles.find((role) => role.id === id);
}

export function signItems(
  roles: readonly RoleState[],
  weigh: (demand: GateDemand) => GateWeight,
  lang: UiLang,
): GateItem[] {
  const items = roles.flatMap(({ role, label, state, signOff, clash }) => {
    const data = { role, label, by: signOff?.by ?? '', clash: clash ?? '' };
    const item = (demand: GateDemand, key: string, part: 'mend' | 'person'): GateItem => ({
      ruleId: demand,
      part,
      holds: weigh(demand) === 'holds',
      role,
      ...say(key, lang, data),
    });
    const missing = state === 'signed' ? [] : [item('signed-off', `sign-${state}`, 'person')];
    return clash === undefined ? missing : [...missing, item('roles-apart', 'sign-clash', 'mend')];
  });
  return items.filter(({ ruleId }) => weigh(ruleId as GateDemand) !== 'off');
}
