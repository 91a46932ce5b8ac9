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
import type { Project } from '../course/pages.ts';
import { lom } from './lom12.ts';
import { identifierOf, passMarkOf, titleOf } from './manifest.ts';
import { LAUNCH } from './page-files.ts';
import { element, leaf, writeXml } from './xml.ts';

/** @param paths every file of the package but the manifest itself, sorted */
export function writeManifest12(project: Project, paths: readonly string[]): string {
  const { course } = project;
  const title = titleOf(course);
  const mastery = passMarkOf(project);
  const id = (what: string): string => identifierOf(what, course);
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
            mastery !== undefined && leaf('adlcp:masteryscore', String(mastery)),
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
