import { expect, it } from 'vitest';
import type { Recording } from '../../packager/lms/recording.ts';
import { lmsFor } from '../../packager/lms/stand-ins.ts';
import { judge } from '../../packager/lms/verdict.ts';
import { fixture } from './packages.ts';
import { walksInOneBrowser } from './walks.ts';

const walkIn = walksInOneBrowser();

/** Three pages; the place is kept, and the last page completes and passes. */
const PAGE = `<!doctype html><title>x</title><h1></h1><button>Next</button><script>
  const api = parent.API_1484_11;
  api.Initialize('');
  const names = ['One', 'Two', 'Three', 'Four'];
  let at = Number(api.GetValue('cmi.location') || '0');
  const show = () => {
    document.querySelector('h1').textContent = names[at];
    document.querySelector('button').disabled = at === 3;
  };
  document.querySelector('button').onclick = () => {
    at++;
    api.SetValue('cmi.location', String(at));
    if (at === 3) {
      api.SetValue('cmi.score.scaled', '0.75');
      api.SetValue('cmi.success_status', 'passed');
    }
    if (api.GetValue('cmi.completion_status') !== 'completed')
      api.SetValue('cmi.completion_status', at === 3 ? 'completed' : 'incomplete');
    api.SetValue('cmi.exit', 'suspend');
    api.Commit('');
    show();
  };
  addEventListener('pagehide', () => api.Terminate(''));
  show();
</script>`;
const MANIFEST = `<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss"><organizations default="o"><organization identifier="o"><title>t</title>
  <item identifier="i" identifierref="r"><title>t</title><imsss:sequencing><imsss:objectives>
  <imsss:primaryObjective objectiveID="all" satisfiedByMeasure="true"><imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure>
  </imsss:primaryObjective></imsss:objectives></imsss:sequencing></item></organization></organizations>
  <resources><resource identifier="r" type="webcontent" adlcp:scormType="sco" href="index.html"/></resources></manifest>`;

const run = async (page: string): Promise<Recording[]> => {
  const files = fixture('small', { 'index.html': page, 'sco.js': null, 'imsmanifest.xml': MANIFEST });
  return walkIn(files, {
    ...{ kind: 'scorm2004-4', launch: 'index.html', lms: ['strict-2004'], lang: 'en' },
  });
};

it('is played by the strict platform and by the newest of the platform’s own', () => {
  expect(lmsFor('scorm2004-3')).toEqual(['strict-2004', 'igot-2026']);
});

it('walks a SCORM 2004 course three times, and the manifest’s pass mark decides', async () => {
  const launches = await run(PAGE);
  expect(launches.map((l) => l.recorded.completion)).toEqual(['incomplete', 'completed', 'completed']);
  expect(launches[1]?.screens[0]?.heading).toBe(launches[0]?.screens.at(-1)?.heading);
  expect(launches[2]?.recorded).toMatchObject({ success: 'failed', scoreScaled: 0.75, location: '3' });
  expect(judge(launches).map((f) => [f.key, f.data])).toEqual([]);
});

it('is told what breaks the standard, by the names of SCORM 2004', async () => {
  const wrong = PAGE.replace("'0.75'", "'75'").replace("api.Terminate('')", '0');
  const found = judge(await run(wrong));
  expect(found.map((f) => f.key)).toContain('never-finished');
  expect(found.find((f) => f.key === 'value-out-of-spec')).toMatchObject({
    clause: 'RTE 4th Ed., cmi.score.scaled',
    data: { standard: 'SCORM 2004', end: 'Terminate' },
  });
});
