/** What the prediction says, in English and Hindi. */
import type { UiLang } from '../../course/words.ts';
import type { Doubt, Prediction, Reason, Repair } from './predict.ts';

interface PredictionWords {
  readonly title: string;
  /** Always said with it: nobody outside knows whether the service runs. */
  readonly basis: string;
  readonly verdict: Readonly<Record<Prediction['verdict'], string>>;
  readonly reasons: Readonly<Record<Reason['key'], string>>;
  readonly repairs: Readonly<Record<Repair['key'], string>>;
  readonly doubts: Readonly<Record<Doubt['key'], string>>;
  readonly resume: Readonly<Record<'yes' | 'no' | 'unsure', string>>;
  /** Above the lines that would change. */
  readonly changes: string;
}

export const PREDICTION_WORDS: Readonly<Record<UiLang, PredictionWords>> = {
  en: {
    title: 'What the platform’s validation service would do',
    basis: 'from public source, deployment unconfirmed',
    verdict: {
      valid: 'It would take the package as it is, with “{launch}” as its start.',
      rewritten:
        'It would write {path} anew, keep that in place of yours, and take the package with “{launch}” as its start.',
      rejected: 'It would reject the package.',
    },
    reasons: {
      'cannot-unpack': 'It could not unpack the file ({fault}).',
      'no-manifest': 'There is no imsmanifest.xml in it.',
      'not-read': 'Its parser stops in the manifest ({fault}).',
      'no-organizations': 'It finds no <organizations> of just this name in the manifest.',
      'no-resources': 'It finds no <resources> with a <resource>, of just these names, in the manifest.',
      'not-found': 'It does not find the file of a resource: “{href}”.',
      'nothing-to-start': 'There is no HTML page from which it could make a manifest.',
    },
    repairs: {
      'created-manifest': 'Writes a SCORM 1.2 manifest of one lesson, “Course”, that starts “{href}”',
      'rebuilt-manifest':
        'Throws the whole manifest away, table of contents and titles with it, for one of a single lesson, “Course”, that starts “{href}”',
      'added-namespace': 'Declares the prefix adlcp, with the namespace of SCORM 1.2',
      'added-metadata': 'Adds metadata: ADL SCORM, version {version}',
      'set-scormtype': 'Sets adlcp:scormtype="sco" on the first resource, “{href}”',
      'fixed-launch-file': 'Points the first resource to “{href}” in place of “{from}”',
      'created-resources': 'Adds a resource that starts “{href}”',
    },
    doubts: {
      'several-manifests':
        '{others, plural, one {There is one more imsmanifest.xml} other {There are # more files named imsmanifest.xml}}; which one it takes depends on the server’s disk. This is said of “{path}”.',
      'several-starts':
        '{others, plural, one {There is one more page} other {There are # more pages}} of that name; which one it takes depends on the server’s disk. This is said of “{path}”.',
    },
    resume: {
      yes: 'It would note that the course resumes.',
      no: 'It would note that the course does not resume: no resource has adlcp:scormtype="sco", and no script names cmi.suspend_data or cmi.location.',
      unsure:
        'Whether it would note that the course resumes depends on which ten of its scripts the server’s disk names first.',
    },
    changes: 'The manifest as it would be, apart from white space and the order of attributes:',
  },
  hi: {
    title: 'मंच की जाँच-सेवा क्या करेगी',
    basis: 'सार्वजनिक स्रोत कोड के अनुसार; सेवा चालू है या नहीं, इसकी पुष्टि नहीं',
    verdict: {
      valid: 'वह पैकेज को ऐसे ही ले लेगी, और शुरुआत “{launch}” से मानेगी।',
      rewritten:
        'वह {path} नए सिरे से लिखेगी, आपकी फ़ाइल की जगह उसी को रखेगी, और “{launch}” से शुरुआत मानकर पैकेज ले लेगी।',
      rejected: 'वह पैकेज लौटा देगी।',
    },
    reasons: {
      'cannot-unpack': 'वह फ़ाइल को खोल नहीं पाएगी ({fault})।',
      'no-manifest': 'इसमें imsmanifest.xml नहीं है।',
      'not-read': 'मैनिफ़ेस्ट पढ़ते हुए वह रुक जाएगी ({fault})।',
      'no-organizations': 'मैनिफ़ेस्ट में ठीक इसी नाम का <organizations> उसे नहीं मिलेगा।',
      'no-resources': 'मैनिफ़ेस्ट में ठीक इन्हीं नामों के <resources> और <resource> उसे नहीं मिलेंगे।',
      'not-found': 'एक resource की फ़ाइल उसे नहीं मिलेगी: “{href}”।',
      'nothing-to-start': 'ऐसा कोई HTML पेज नहीं है जिससे वह मैनिफ़ेस्ट बना सके।',
    },
    repairs: {
      'created-manifest': 'एक ही पाठ “Course” वाला SCORM 1.2 मैनिफ़ेस्ट लिखेगी, जो “{href}” से शुरू होगा',
      'rebuilt-manifest':
        'पूरा मैनिफ़ेस्ट, विषय-सूची और शीर्षक समेत, हटाकर एक ही पाठ “Course” वाला लिखेगी, जो “{href}” से शुरू होगा',
      'added-namespace': 'adlcp उपसर्ग जोड़ेगी, SCORM 1.2 के namespace के साथ',
      'added-metadata': 'metadata जोड़ेगी: ADL SCORM, संस्करण {version}',
      'set-scormtype': 'पहले resource “{href}” पर adlcp:scormtype="sco" लिखेगी',
      'fixed-launch-file': 'पहले resource को “{from}” की जगह “{href}” की ओर मोड़ेगी',
      'created-resources': '“{href}” शुरू करने वाला resource जोड़ेगी',
    },
    doubts: {
      'several-manifests':
        'imsmanifest.xml नाम की {others, plural, other {# और फ़ाइलें}} हैं; कौन-सी ली जाएगी, यह सर्वर की डिस्क पर है। यहाँ “{path}” की बात है।',
      'several-starts':
        'उस नाम के {others, plural, other {# और पेज}} हैं; कौन-सा लिया जाएगा, यह सर्वर की डिस्क पर है। यहाँ “{path}” की बात है।',
    },
    resume: {
      yes: 'वह दर्ज करेगी कि कोर्स वहीं से आगे चलता है।',
      no: 'वह दर्ज करेगी कि कोर्स वहीं से आगे नहीं चलता: किसी resource पर adlcp:scormtype="sco" नहीं है, और किसी स्क्रिप्ट में cmi.suspend_data या cmi.location नहीं है।',
      unsure:
        'कोर्स वहीं से आगे चलता है या नहीं, इस पर वह क्या दर्ज करेगी, यह इस पर है कि सर्वर की डिस्क कौन-सी दस स्क्रिप्टें पहले देती है।',
    },
    changes: 'मैनिफ़ेस्ट ऐसा हो जाएगा (ख़ाली जगहों और attribute के क्रम को छोड़कर):',
  },
};
