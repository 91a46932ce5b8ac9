/** The sample course at the gate. */
import { resolve } from 'node:path';
import type { RuleResult } from '../../packager/check/in-words.ts';
import { profileById } from '../../packager/check/profile/profile.ts';
import type { Project } from '../../packager/course/pages.ts';
import type { Gate, GateInput } from '../../packager/gate/gate.ts';
import { gateCourse } from '../../packager/gate-course.ts';
import { nodeHost, portPath } from '../../packager/host-node.ts';
import { openProject } from '../../packager/project.ts';

/** Where it lies. */
export const SAMPLE = portPath(resolve('templates/orientation'));

export async function sample(): Promise<Project> {
  const opened = await openProject(nodeHost, SAMPLE);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value.project;
}

/** As a comparison and a browser would have found it without fault. */
export const PASSED: RuleResult = { ruleId: '', outcome: 'pass', diagnostics: [] };

/** The gate of the platform, or of another receiver. */
export async function gateOf(
  project: Project,
  judged: Pick<GateInput, 'originality' | 'accessibility' | 'split'> = {
    originality: PASSED,
    accessibility: [PASSED],
  },
  of = 'igot',
): Promise<Gate> {
  const profile = profileById(of);
  if (!profile) throw new Error('no profile');
  return gateCourse(SAMPLE, project, profile, 'en', judged);
}
