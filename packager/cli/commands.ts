/** Every command by name, with a line about it. The code of a command is loaded when it is meant. */
import type { Command } from 'commander';
import type { UiLang } from '../course/words.ts';

export interface CommandEntry {
  readonly name: string;
  readonly summary: Readonly<Record<UiLang, string>>;
  /** Gives the function that makes the command in a language. */
  readonly load: () => Promise<(lang: UiLang) => Command>;
}

export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'new',
    summary: {
      en: 'make a course folder, empty or from a template',
      hi: 'कोर्स का फ़ोल्डर बनाएँ, ख़ाली या नमूने से',
    },
    load: async () => (await import('./new.ts')).newCommand,
  },
  {
    name: 'check',
    summary: { en: 'check a course while it is being written', hi: 'लिखे जा रहे कोर्स को जाँचें' },
    load: async () => (await import('./check.ts')).checkCommand,
  },
  {
    name: 'gate',
    summary: {
      en: 'tell what stops a course from going up; sign it, or answer for it by name',
      hi: 'बताएँ कि कोर्स को क्या रोकता है; हस्ताक्षर करें, या नाम के साथ ज़िम्मेदारी लें',
    },
    load: async () => (await import('./gate.ts')).gateCommand,
  },
  {
    name: 'pack',
    summary: { en: 'pack a course and check the package', hi: 'कोर्स पैक करें और पैकेज जाँचें' },
    load: async () => (await import('./pack.ts')).packCommand,
  },
  {
    name: 'validate',
    summary: { en: 'check packages, folders and media files', hi: 'पैकेज, फ़ोल्डर और मीडिया फ़ाइलें जाँचें' },
    load: async () => (await import('./validate.ts')).validateCommand,
  },
  {
    name: 'repair',
    summary: {
      en: 'mend in a package what can be mended with certainty',
      hi: 'पैकेज में जो पक्के तौर पर ठीक हो सके, उसे ठीक करें',
    },
    load: async () => (await import('./repair.ts')).repairCommand,
  },
  {
    name: 'similar',
    summary: {
      en: 'find passages that texts share with each other',
      hi: 'पाठों के वे अंश खोजें जो एक-दूसरे से मिलते हैं',
    },
    load: async () => (await import('./similar.ts')).similarCommand,
  },
  {
    name: 'originality',
    summary: {
      en: 'hold a course against a corpus, and certify what it shares',
      hi: 'कोर्स को संग्रह से मिलाएँ और मौलिकता का प्रमाणपत्र बनाएँ',
    },
    load: async () => (await import('./originality.ts')).originalityCommand,
  },
  {
    name: 'accessibility',
    summary: {
      en: 'look at the pages of a course with axe-core, and write the conformance statement',
      hi: 'कोर्स के पृष्ठ axe-core से देखें और अनुरूपता विवरण लिखें',
    },
    load: async () => (await import('./accessibility.ts')).accessibilityCommand,
  },
  {
    name: 'diff',
    summary: {
      en: 'tell what became of a course or a package',
      hi: 'बताएँ कि कोर्स या पैकेज में क्या बदला',
    },
    load: async () => (await import('./diff.ts')).diffCommand,
  },
  {
    name: 'rules',
    summary: { en: 'list what is checked, and why', hi: 'क्या-क्या जाँचा जाता है और क्यों, यह दिखाएँ' },
    load: async () => (await import('./rules.ts')).rulesCommand,
  },
  {
    name: 'play',
    summary: { en: 'run a package in the browser and see every call', hi: 'पैकेज ब्राउज़र में चलाएँ और हर कॉल देखें' },
    load: async () => (await import('./play.ts')).playCommand,
  },
  {
    name: 'share',
    summary: {
      en: 'write a course to one .kriti file, to send',
      hi: 'कोर्स को भेजने लायक एक .kriti फ़ाइल में लिखें',
    },
    load: async () => (await import('./share.ts')).shareCommand,
  },
  {
    name: 'receive',
    summary: { en: 'make a course folder from a .kriti file', hi: '.kriti फ़ाइल से कोर्स का फ़ोल्डर बनाएँ' },
    load: async () => (await import('./share.ts')).receiveCommand,
  },
  {
    name: 'handover',
    summary: {
      en: 'make the ZIP for a client: source, packages, rights, how to open it',
      hi: 'ग्राहक के लिए ZIP बनाएँ: मूल, पैकेज, अधिकार, और खोलने का तरीक़ा',
    },
    load: async () => (await import('./share.ts')).handoverCommand,
  },
  {
    name: 'keys',
    summary: {
      en: 'make the key that signs dossiers and snapshots, or show whose one is',
      hi: 'डोज़ियर और प्रतियों पर हस्ताक्षर की कुंजी बनाएँ, या दिखाएँ कि कुंजी किसकी है',
    },
    load: async () => (await import('./keys.ts')).keysCommand,
  },
  {
    name: 'xliff',
    summary: {
      en: 'write the texts for a translator as XLIFF, and take them back in',
      hi: 'अनुवादक के लिए पाठ XLIFF में लिखें, और वापस लें',
    },
    load: async () => (await import('./xliff.ts')).xliffCommand,
  },
  {
    name: 'corpus',
    summary: {
      en: 'keep the documents that courses are compared with',
      hi: 'वे दस्तावेज़ सँभालें जिनसे कोर्स मिलाए जाते हैं',
    },
    load: async () => (await import('./corpus.ts')).corpusCommand,
  },
  {
    name: 'competencies',
    summary: {
      en: 'list, import and suggest the competencies that a course builds',
      hi: 'कोर्स से बनने वाली दक्षताएँ दिखाएँ, आयात करें और सुझाएँ',
    },
    load: async () => (await import('./competencies.ts')).competenciesCommand,
  },
  {
    name: 'serve',
    summary: { en: 'run the app for a browser on this machine', hi: 'इसी मशीन के ब्राउज़र के लिए कृति चलाएँ' },
    load: async () => (await import('./serve.ts')).serveCommand,
  },
  {
    name: 'open',
    summary: { en: 'open the app, with a course if one is named', hi: 'कृति खोलें, चाहें तो किसी कोर्स के साथ' },
    load: async () => (await import('./open.ts')).openCommand,
  },
];
