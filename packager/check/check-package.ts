/** Checks a package, whoever made it. */
import { pdfs, pictures, recordings } from './media/media.ts';
import type { PackageView } from './package/view.ts';
import { PACKAGE_RULES } from './package-rules.ts';
import type { Profile } from './profile/profile.ts';
import { type Checked, each, type OnRule, runRules } from './run.ts';

/** Checks a package with every rule of the profile. Never throws. */
export const checkPackage = (view: PackageView, profile: Profile, onRule?: OnRule): Promise<Checked[]> =>
  runRules({
    rules: PACKAGE_RULES,
    offered: {
      package: () => each(view),
      manifest: () => each(view.manifest),
      xapi: () => each(view.xapi),
      aicc: () => each(view.aicc),
      html: () => view.htmlFiles(),
      recording: () => recordings(view),
      picture: () => pictures(view),
      pdf: () => pdfs(view),
      // Last: a large package is read through meanwhile.
      container: () => readThrough(view),
    },
    kind: view.kind,
    profile,
    onRule,
  });

async function* readThrough(view: PackageView): AsyncGenerator<PackageView> {
  await view.readAll();
  yield view;
}
