/**
 * imsmanifest.xml of a SCORM 2004 4th Edition package (CAM, chapter 3): one
 * item, one SCO. Prefixes and the missing control documents are as in
 * manifest12.ts, for the same reasons.
 */
import type { Project } from '../course/pages.ts';
import { lom } from './lom2004.ts';
import { identifierOf, passMarkOf, titleOf } from './manifest.ts';
import { LAUNCH } from './page-files.ts';
import { type Element, element, leaf, writeXml } from './xml.ts';

/** By default there is no flow, and without it an LMS cannot start the only lesson by itself (SN, Flow). */
const organizationSequencing = (): Element =>
  element('imsss:sequencing', {}, element('imsss:controlMode', { choice: 'true', flow: 'true' }));

/**
 * The one objective tells success; with a pass mark it does so by the score.
 * It has no objectiveID, so that the list of objectives at run time is the
 * player's own. What the package does not say, the LMS must not add when the
 * learner leaves (SN, Delivery Controls).
 */
const itemSequencing = (passMark: number | undefined): Element =>
  element(
    'imsss:sequencing',
    {},
    element(
      'imsss:objectives',
      {},
      passMark === undefined
        ? element('imsss:primaryObjective')
        : element(
            'imsss:primaryObjective',
            { satisfiedByMeasure: 'true' },
            leaf('imsss:minNormalizedMeasure', String(passMark / 100)),
          ),
    ),
    element('imsss:deliveryControls', { completionSetByContent: 'true', objectiveSetByContent: 'true' }),
  );

/** @param paths every file of the package but the manifest itself, sorted */
export function writeManifest2004(project: Project, paths: readonly string[]): string {
  const { course } = project;
  const title = titleOf(course);
  const id = (what: string): string => identifierOf(what, course);
  return writeXml(
    element(
      'manifest',
      {
        identifier: id('kriti'),
        version: '1',
        xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
        'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
        'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
        'xmlns:lom': 'http://ltsc.ieee.org/xsd/LOM',
      },
      element(
        'metadata',
        {},
        leaf('schema', 'ADL SCORM'),
        leaf('schemaversion', '2004 4th Edition'),
        lom(project),
      ),
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
            // Nothing less than the whole is complete, whatever the LMS would make of less.
            element('adlcp:completionThreshold', { completedByMeasure: 'true', minProgressMeasure: '1.0' }),
            itemSequencing(passMarkOf(project)),
          ),
          organizationSequencing(),
        ),
      ),
      element(
        'resources',
        {},
        element(
          'resource',
          { identifier: id('sco'), type: 'webcontent', 'adlcp:scormType': 'sco', href: LAUNCH },
          paths.map((href) => element('file', { href })),
        ),
      ),
    ),
  );
}
