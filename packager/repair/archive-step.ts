/** Steps that writing the archive anew takes by itself: each tells what was found. */
import type { ContainerFaultKind } from '../read/fault.ts';
import type { Step } from './step.ts';

/** @param kinds faults of the container; the words of each stand under its name */
export const archiveStep = (
  id: string,
  kinds: readonly ContainerFaultKind[],
  words: Step['words'],
): Step => ({
  id,
  archive: true,
  words,
  *mend(draft) {
    for (const { kind, file, data } of draft.faultsOf(...kinds)) {
      yield { key: kind, file: file ?? '', data: { ...data, file: file ?? '' } };
    }
  },
});
