/**
 * imsmanifest.xml of a SCORM 1.2 package (CAM 1.2, chapter 2): one item, one
 * SCO. Elements of IMS Content Packaging stand in the default namespace and
 * `adlcp:` is spelt so, because several platforms read names and not
 * namespaces (docs/platform.md 1.3, 2.2.1).
 *
 * The schemas of the standard (its "control documents") are not in the package
 * and no xsi:schemaLocation points at them: receivers check against copies of
 * their own, as they must, since a package's copies are its author's; ADL's
 * originals do not compile in present XML libraries; and they would weigh as
 * much as the player.
 */
import { type Course, inLang, mainLang, type Project } from '../course/course.ts';
import { lom } from './lom12.ts';
import { packedModules } from './packed-pages.ts';
import { LAUNCH } from './page-files.ts';
import { testsIn } from './tests.ts';
import { element, leaf, writeXml } from './xml.ts';

export const MANIFEST = 'imsmanifest.xml';

/** imscp_rootv1p1p2: a title has at most 200 characters. */
const TITLE_LIMIT = 200;

/** Characters are counted as XML Schema does, by code points. */
const cut = (text: string): string => {
  const characters = [...text];
  return characters.length <= TITLE_LIMIT ? text : `${characters.slice(0, TITLE_LIMIT - 1).join('')}…`;
};

const titleOf = (course: Course): string => cut(inLang(course.title, mainLang(course), course) || course.id);

/**
 * Percent needed to pass, from the course's one test. Of several tests each
 * has to be passed, which no single number says; then the platform is told
 * the result only.
 */
function masteryScore(project: Project): string | undefined {
  const tests = packedModules(project).flatMap(({ pages }) =>
    pages.flatMap((page) => testsIn(page, project.course)),
  );
  return tests.length === 1 ? tests[0]?.passMark.toString() : undefined;
}

/** @param paths every file of the package but the manifest itself, sorted */
export function writeManifest12(project: Project, paths: readonly string[]): string {
  const { course } = project;
  const title = titleOf(course);
  const mastery = masteryScore(project);
  // A letter first, then the course's id: an xs:ID (NCName) and the same in every export.
  const id = (what: string): string => `${what}-${course.id}`;
  return writeXml(
    element(
      'manifest',
      {
        identifier: id('kriti'),
        version: '1.2',
        xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
        'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
        'xmlns:imsmd': 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1',
      },
      element('metadata', {}, leaf('schema', 'ADL SCORM'), leaf('schemaversion', '1.2'), lom(project)),
      element(
        'organizations',
        { default: id('organization') },
        element(
          'organization',
          { identifier: id('organization') },
          leaf('title', title),
          element(
            'item',
            { identifier: id('item'), identifierref: id('sco'), isvisible: 'true' },
            leaf('title', title),
            mastery !== undefined && leaf('adlcp:masteryscore', mastery),
          ),
        ),
      ),
      element(
        'resources',
        {},
        element(
          'resource',
          { identifier: id('sco'), type: 'webcontent', 'adlcp:scormtype': 'sco', href: LAUNCH },
          paths.map((href) => element('file', { href })),
        ),
      ),
    ),
  );
}
