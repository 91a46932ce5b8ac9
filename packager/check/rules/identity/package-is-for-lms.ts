import { foreignOf } from '../../package/foreign.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'package-is-for-lms',
  subject: 'package',
  severity: 'error',
  unless: [
    'file-can-be-read',
    'archive-not-empty',
    'archive-is-zip',
    'archive-complete',
    'package-zipped-once',
    'manifest-well-formed',
  ],
  spec: 'ADLCP-PIF1; cmi5 14.1.0.0-2',
  help: {
    en: {
      what: 'The package is one that an LMS starts',
      why: 'An LMS finds no manifest in it and refuses it, or shows it and records nothing.',
      how: 'Export the course as SCORM 1.2',
    },
    hi: {
      what: 'पैकेज ऐसा है जिसे LMS शुरू करता है',
      why: 'LMS को इसमें मैनिफ़ेस्ट नहीं मिलता; वह इसे लौटा देता है, या दिखाता है पर कुछ दर्ज नहीं करता।',
      how: 'कोर्स को SCORM 1.2 में निर्यात करें',
    },
  },
  messages: {
    en: {
      h5p: {
        what: 'This is an H5P file, shown by an H5P player',
        how: 'Upload it to an H5P activity, or import it into Kriti and export as SCORM 1.2',
      },
      elp: {
        what: 'This is the project of an eXeLearning author',
        how: 'Open it in eXeLearning and export it as SCORM 1.2',
      },
      'ims-cp': {
        what: 'This is IMS content, without anything of SCORM',
        how: 'Export it as SCORM 1.2; an LMS may show it as it is, but records nothing',
      },
      'common-cartridge': {
        what: 'This is an IMS Common Cartridge, a whole LMS course',
        how: 'Restore it as a course in an LMS, or export its lessons as SCORM 1.2',
      },
      'ims-qti': {
        what: 'These are questions in IMS QTI',
        how: 'Import them into a question bank, or into Kriti and export the test as SCORM 1.2',
      },
      office: { what: 'This is an office document', how: 'Import it into Kriti and export as SCORM 1.2' },
      epub: { what: 'This is an EPUB book', how: 'Import it into Kriti and export as SCORM 1.2' },
      course: {
        what: 'This is a Kriti course as its authors write it',
        how: 'Open it in Kriti and export it as SCORM 1.2',
      },
      'moodle-backup': {
        what: 'This is a backup of a Moodle course',
        how: 'Restore it in Moodle; a SCORM activity in it lets you download its package',
      },
      'moodle-questions': {
        what: 'These are questions for the question bank of Moodle',
        how: 'Import them there, or into Kriti and export the test as SCORM 1.2',
      },
      'lms-export': {
        what: 'This is a course as {tool} exports it, for {tool} again',
        how: 'Restore it in {tool}, or export its lessons as SCORM 1.2',
      },
      sunbird: {
        what: 'This is content for the players of {tool}',
        how: 'Upload it as such content, or export the course as SCORM 1.2',
      },
      'aicc-part': {
        what: '“{file}” is one file of an AICC course',
        how: 'Pack it in one ZIP with the .crs, .au, .des and .cst of the same name and the pages',
      },
      'other-archive': {
        what: '“{file}” is a {tool} archive',
        how: 'Unpack it, and pack the files again as a ZIP',
      },
      wrapped: {
        what: 'The ZIP holds “{file}” and no pages',
        how: 'Open it in its program, publish for an LMS as SCORM 1.2 and upload that ZIP',
      },
      source: {
        what: 'This is the source code of a web application',
        how: 'Build it, add a manifest and pack what was built',
      },
      files: {
        what: 'The ZIP holds only documents, pictures or recordings',
        how: 'Upload each by itself, or put them into a course and export it as SCORM 1.2',
      },
      project: {
        what: 'This is a project file of {tool}',
        how: 'Open it in {tool} and publish for an LMS as SCORM 1.2',
      },
      scorm11: {
        what: 'This is SCORM 1.1; LMSs of today read SCORM 1.2',
        how: 'Export it again as SCORM 1.2; the structure is in “{file}”',
      },
      'other-root': {
        what: '“{file}” is no manifest: it begins with <{tool}>',
        why: 'Something else was saved under its name; no LMS finds a course in it.',
        how: 'Export the course again, or put its own manifest there',
      },
      'manifest-misnamed': {
        what: 'The manifest is “{file}”, not “{expected}”',
        how: 'Rename it to {expected}',
      },
      'manifest-gone': {
        what: 'What is here was made for an LMS; the manifest is gone',
        how: 'Export it again; imsmanifest.xml (or cmi5.xml) belongs at the top of the ZIP',
      },
      'published-for-web': {
        what: '{tool} published this for the web, without a manifest',
        how: 'Publish it again for an LMS, as SCORM 1.2',
      },
      web: {
        what: 'These are web pages without a manifest',
        how: 'Export the course as SCORM 1.2, or add the manifest it lacks',
      },
    },
    hi: {
      h5p: {
        what: 'यह H5P फ़ाइल है, जिसे H5P प्लेयर दिखाता है',
        how: 'इसे H5P गतिविधि में अपलोड करें, या कृति में आयात करके SCORM 1.2 में निर्यात करें',
      },
      elp: {
        what: 'यह eXeLearning के लेखक की परियोजना है',
        how: 'इसे eXeLearning में खोलें और SCORM 1.2 में निर्यात करें',
      },
      'ims-cp': {
        what: 'यह IMS सामग्री है, इसमें SCORM का कुछ नहीं',
        how: 'SCORM 1.2 में निर्यात करें; LMS इसे ऐसे ही दिखा सकता है, पर कुछ दर्ज नहीं करता',
      },
      'common-cartridge': {
        what: 'यह IMS Common Cartridge है, LMS का पूरा कोर्स',
        how: 'LMS में इसे कोर्स के रूप में खोलें, या इसके पाठ SCORM 1.2 में निर्यात करें',
      },
      'ims-qti': {
        what: 'ये IMS QTI में लिखे प्रश्न हैं',
        how: 'इन्हें प्रश्न-कोष में आयात करें, या कृति में आयात करके टेस्ट को SCORM 1.2 में निर्यात करें',
      },
      office: { what: 'यह ऑफ़िस दस्तावेज़ है', how: 'इसे कृति में आयात करें और SCORM 1.2 में निर्यात करें' },
      epub: { what: 'यह EPUB पुस्तक है', how: 'इसे कृति में आयात करें और SCORM 1.2 में निर्यात करें' },
      course: { what: 'यह कृति का कोर्स है, जैसा उसके लेखक लिखते हैं', how: 'इसे कृति में खोलें और SCORM 1.2 में निर्यात करें' },
      'moodle-backup': {
        what: 'यह Moodle कोर्स का बैकअप है',
        how: 'इसे Moodle में बहाल करें; उसकी SCORM गतिविधि से पैकेज डाउनलोड हो सकता है',
      },
      'moodle-questions': {
        what: 'ये Moodle के प्रश्न-कोष के प्रश्न हैं',
        how: 'इन्हें वहीं आयात करें, या कृति में आयात करके टेस्ट को SCORM 1.2 में निर्यात करें',
      },
      'lms-export': {
        what: 'यह {tool} से निकाला कोर्स है, वापस {tool} के लिए',
        how: 'इसे {tool} में बहाल करें, या इसके पाठ SCORM 1.2 में निर्यात करें',
      },
      sunbird: {
        what: 'यह {tool} के प्लेयरों की सामग्री है',
        how: 'इसे उसी सामग्री के रूप में अपलोड करें, या कोर्स को SCORM 1.2 में निर्यात करें',
      },
      'aicc-part': {
        what: '“{file}” AICC कोर्स की एक फ़ाइल है',
        how: 'इसे उसी नाम की .crs, .au, .des, .cst और पृष्ठों के साथ एक ZIP में पैक करें',
      },
      'other-archive': {
        what: '“{file}” {tool} फ़ाइल है',
        how: 'इसे खोलें और फ़ाइलें फिर से ZIP में पैक करें',
      },
      wrapped: {
        what: 'ZIP में “{file}” है, कोई पृष्ठ नहीं',
        how: 'इसे उसके प्रोग्राम में खोलें, LMS के लिए SCORM 1.2 में प्रकाशित करें और वही ZIP अपलोड करें',
      },
      source: {
        what: 'यह वेब ऐप का स्रोत-कोड है',
        how: 'इसे build करें, मैनिफ़ेस्ट जोड़ें और जो बना उसे पैक करें',
      },
      files: {
        what: 'ZIP में केवल दस्तावेज़, चित्र या रिकॉर्डिंग हैं',
        how: 'हर एक को अलग अपलोड करें, या कोर्स में रखकर SCORM 1.2 में निर्यात करें',
      },
      project: {
        what: 'यह {tool} की परियोजना फ़ाइल है',
        how: 'इसे {tool} में खोलें और LMS के लिए SCORM 1.2 में प्रकाशित करें',
      },
      scorm11: {
        what: 'यह SCORM 1.1 है; आज के LMS SCORM 1.2 पढ़ते हैं',
        how: 'SCORM 1.2 में फिर निर्यात करें; ढाँचा “{file}” में है',
      },
      'other-root': {
        what: '“{file}” मैनिफ़ेस्ट नहीं है: शुरुआत <{tool}> से है',
        why: 'उसके नाम से कुछ और सहेजा गया; किसी LMS को इसमें कोर्स नहीं मिलेगा।',
        how: 'कोर्स फिर से निर्यात करें, या उसका अपना मैनिफ़ेस्ट वहाँ रखें',
      },
      'manifest-misnamed': {
        what: 'मैनिफ़ेस्ट “{file}” है, “{expected}” नहीं',
        how: 'नाम बदलकर {expected} करें',
      },
      'manifest-gone': {
        what: 'यह सब LMS के लिए बना था; मैनिफ़ेस्ट ग़ायब है',
        how: 'फिर से निर्यात करें; imsmanifest.xml (या cmi5.xml) ZIP में सबसे ऊपर होनी चाहिए',
      },
      'published-for-web': {
        what: '{tool} ने इसे वेब के लिए बनाया, मैनिफ़ेस्ट नहीं है',
        how: 'इसे LMS के लिए SCORM 1.2 में फिर से प्रकाशित करें',
      },
      web: {
        what: 'ये वेब पृष्ठ हैं, मैनिफ़ेस्ट नहीं है',
        how: 'कोर्स को SCORM 1.2 में निर्यात करें, या जो मैनिफ़ेस्ट नहीं है उसे जोड़ें',
      },
    },
  },
  async *check(view) {
    if (view.lockedManifest !== undefined) return;
    const found = await foreignOf(view);
    if (!found) return;
    const { key, tool = '', file = '', expected = '' } = found;
    yield { key, data: { tool, file, expected }, ...(file && { location: { in: 'package', file } }) };
  },
});
