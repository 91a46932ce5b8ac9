/** Who may not sign, since they signed in a role that must be another person's. Pure. */
import type { GateRole } from '../../packager/api.ts';
import { isSamePerson } from '../../packager/course/answers.ts';

/** The role that keeps a person from signing in another: they signed in it themselves. Answers its label. */
export const keptApartBy = (
  roles: readonly Pick<GateRole, 'role' | 'label' | 'apartFrom' | 'signOff'>[],
  role: string,
  name: string,
): string | undefined => {
  const own = roles.find((one) => one.role === role);
  return roles.find(
    (other) =>
      other.signOff &&
      isSamePerson(other.signOff.by, name) &&
      (own?.apartFrom?.includes(other.role) || other.apartFrom?.includes(role)),
  )?.label;
};
