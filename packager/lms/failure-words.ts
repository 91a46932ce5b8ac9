/** What is said when a run could not be made at all. `detail` is what the machine said. */
import type { UiLang, Words } from '../course/words.ts';
import type { RunFailure } from './robot.ts';

export const FAILURE_WORDS: Readonly<Record<UiLang, Readonly<Record<RunFailure['code'], Words>>>> = {
  en: {
    'no-playwright': {
      what: 'The robot’s driver, playwright-core, is not here',
      why: 'Without it no package can be run; everything else is checked.',
      how: 'Install playwright-core beside Kriti',
    },
    'no-chromium': {
      what: 'No Chromium was found for the robot',
      why: 'A package is run in a real browser, and this machine has none that the robot can use.',
      how: 'Install Chromium or Chrome, or give its path in CHROMIUM_PATH',
    },
    'chromium-failed': {
      what: 'Chromium does not start',
      why: 'It says: {detail}',
      how: 'Start it once by hand; in a container without a sandbox set KRITI_CHROMIUM_SANDBOX=0',
    },
    cancelled: { what: 'The run was stopped', why: 'What had been seen until then is not kept.' },
  },
  hi: {
    'no-playwright': {
      what: 'रोबोट का चालक playwright-core यहाँ नहीं है',
      why: 'इसके बिना पैकेज चलाया नहीं जा सकता; बाक़ी सब जाँचा गया है।',
      how: 'Kriti के साथ playwright-core लगाएँ',
    },
    'no-chromium': {
      what: 'रोबोट के लिए Chromium नहीं मिला',
      why: 'पैकेज असली ब्राउज़र में चलाया जाता है, और इस मशीन पर रोबोट के काम का कोई ब्राउज़र नहीं है।',
      how: 'Chromium या Chrome लगाएँ, या CHROMIUM_PATH में उसका पथ दें',
    },
    'chromium-failed': {
      what: 'Chromium शुरू नहीं होता',
      why: 'वह कहता है: {detail}',
      how: 'एक बार ख़ुद चलाकर देखें; बिना sandbox वाले कंटेनर में KRITI_CHROMIUM_SANDBOX=0 रखें',
    },
    cancelled: { what: 'चलाना बीच में रोका गया', why: 'तब तक जो देखा गया था, वह रखा नहीं गया।' },
  },
};
