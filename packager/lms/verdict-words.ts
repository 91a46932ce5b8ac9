/**
 * The words for what a run finds. `lms` is the platform's label; every finding
 * has it beside its own data.
 */
import type { UiLang, Words } from '../course/words.ts';

const EN = {
  'api-not-found': {
    what: 'The course does not look for the platform',
    why: 'It never reached the SCORM API, so nothing a learner does is recorded.',
    how: 'Publish it again as SCORM, with its run-time script',
  },
  'never-initialized': {
    what: 'The course found the platform but did not begin',
    why: 'Without {begin} the platform takes no status, score or place.',
    how: 'Call {begin}("") before anything else',
  },
  'call-before-initialize': {
    what: '{call} comes before {begin}',
    why: 'Platforms refuse it with an error, and some stop the course.',
    how: 'Begin with {begin}("")',
  },
  'call-after-finish': {
    what: '{call} comes after {end}',
    why: 'The session has ended; what is set now is lost.',
    how: 'Set and commit before {end}("")',
  },
  'never-finished': {
    what: 'The course leaves without {end}',
    why: 'The standard asks for it; some platforms then keep the session open or drop it.',
    how: 'Call {end}("") on pagehide',
  },
  'finish-while-shown': {
    what: '{end} is called while the course is on screen',
    why: 'iGOT’s player then forgets the learner’s place, and the next click saves an empty record.',
    how: 'Call {end} only on pagehide',
  },
  'stops-on-return': {
    what: 'The course stops speaking with iGOT on a return',
    why: 'There Initialize answers false with code 103 whenever a place was kept. The course takes it for a failure and records nothing more.',
    how: 'Go on after code 103, or publish as SCORM 1.2',
  },
  'suspend-data-over-limit': {
    what: 'suspend_data takes {length, number} characters',
    why: '{standard} allows {limit, number}. Platforms that keep to it cut it or refuse it, and learners start again.',
    how: 'Keep the state shorter',
  },
  'element-unknown': {
    what: '{element} is not an element of {standard}',
    why: 'The platform answers error 401 and keeps nothing.',
    how: 'Use an element of the standard',
  },
  'value-out-of-spec': {
    what: 'A value of {element} is not as the standard asks',
    why: 'A strict platform answers with an error and keeps the old value.',
    how: 'Write it in the form the clause gives',
  },
  'call-refused': {
    what: '{call} is refused with code {code}',
    why: 'The platform did not do it; some platforms stop the course at any error.',
    how: 'Look at the call in the log',
  },
  'completed-at-load': {
    what: 'The course completes itself on opening',
    why: 'Nothing has been learnt yet. Courses finished in seconds are treated as misuse.',
    how: 'Set the status when the learner reaches the end',
  },
  'not-completed': {
    what: 'The end is reached, but nothing is completed',
    why: 'After {screens, plural, one {# screen} other {# screens}} and the last one {lms} still has the learner as not completed.',
    how: 'Set {done} to completed or passed, then commit',
  },
  'lrs-not-reached': {
    what: 'The course never reaches the record store',
    why: 'It sent no request to the endpoint of its launch address, so nothing a learner does is recorded.',
    how: 'Read endpoint and actor from the launch address',
  },
  'lrs-refused': {
    what: 'The record store objects to {call}',
    why: 'It answers with code {code}; the log says what the standard asks for.',
    how: 'Look at the call in the log',
  },
  'lrs-not-terminated': {
    what: 'The course leaves without the statement “terminated”',
    why: 'The platform takes the session for abandoned.',
    how: 'Send it on pagehide, by a request with keepalive',
  },
  'passed-not-counted': {
    what: '“passed” completes nothing on the 2023 player',
    why: 'It counts exactly “completed”. A learner on an older installation never gets the credit.',
    how: 'Write “completed” where the platform is not conformant',
  },
  'end-not-reached': {
    what: 'The robot did not come to the end',
    why: 'It stopped at “{heading}” after {screens, plural, one {# screen} other {# screens}}; whether the course completes is not known.',
    how: 'Play it yourself and look at the record',
  },
  'completion-lost': {
    what: 'Opening the course again undoes its completion',
    why: 'A learner who only looks something up loses the credit.',
    how: 'Keep completed or passed as it is on a return',
  },
  'score-missing': {
    what: 'Questions were answered, but no score is recorded',
    why: 'Reports and certificates that need a score have none.',
    how: 'Set {points} before the status',
  },
  'nothing-kept': {
    what: 'Nothing is kept when a learner leaves',
    why: 'They had come to “{left}”; on return the course cannot know it.',
    how: 'Write {place} and suspend_data at every change',
  },
  'not-resumed': {
    what: 'The course starts again from its beginning',
    why: 'The learner left at “{left}” and came back to “{back}”, although a place was kept.',
    how: 'Read {place} and suspend_data on opening',
  },
  'resume-unclear': {
    what: 'Whether the course resumes is not clear',
    why: 'The learner left at “{left}” and came back to “{back}”.',
    how: 'Play it yourself: leave in the middle and launch again',
  },
  'written-too-late': {
    what: 'Written only while leaving, and lost',
    why: '{elements}: iGOT’s player no longer listens when the page goes.',
    how: 'Write at every change, not at unload',
  },
  'score-after-completion': {
    what: 'The score is written after the completion',
    why: 'iGOT’s player sends completion once and nothing after it; this score never arrives.',
    how: 'Write the score first, then the status, then commit',
  },
  'saved-only-on-leaving': {
    what: 'Nothing is saved until the learner leaves',
    why: 'Something on the page changes all the time, and iGOT’s player waits for two quiet seconds. A closed tab loses everything.',
    how: 'Let no class or element change in a loop',
  },
  hung: {
    what: 'The course stops answering',
    why: 'At “{heading}” the page hung for more than six seconds. A learner would have to close the tab.',
    how: 'Look at the last calls before it hung',
  },
  'file-missing': {
    what: '{file} is asked for and is not there',
    why: 'The learner sees a gap, or the course stops at that point.',
    how: 'Put the file into the package',
  },
  'console-error': {
    what: 'The browser reports an error',
    why: '{error}',
    how: 'Look at it in the browser’s console',
  },
  'network-attempt': {
    what: 'The course wants to reach {host}',
    why: 'In offices without internet that part fails; on the platform it is not allowed.',
    how: 'Put what it needs into the package',
  },
  dialog: {
    what: 'The course opens a browser dialog',
    why: 'It says “{message}”. It stops the course until answered; the robot dismissed it.',
    how: 'Say it on the page instead',
  },
  popup: {
    what: 'The course opens a window of its own',
    why: 'Browsers block it ({count, plural, one {# time} other {# times}} in this run); in the mobile app it does not open.',
    how: 'Show it in the same window',
  },
  download: {
    what: 'The course starts a download of {file}',
    why: 'The file lies on the learner’s device afterwards.',
    how: 'Check that this is meant',
  },
} as const satisfies Readonly<Record<string, Words>>;

export type RunKey = keyof typeof EN;

const HI: Readonly<Record<RunKey, Words>> = {
  'api-not-found': {
    what: 'कोर्स मंच को ढूँढता ही नहीं',
    why: 'वह SCORM API तक नहीं पहुँचा, इसलिए शिक्षार्थी का कुछ भी दर्ज नहीं होता।',
    how: 'SCORM रन-टाइम के साथ फिर से प्रकाशित करें',
  },
  'never-initialized': {
    what: 'कोर्स को मंच मिला, पर उसने शुरुआत नहीं की',
    why: '{begin} के बिना मंच स्थिति, अंक या जगह नहीं लेता।',
    how: 'सबसे पहले {begin}("") बुलाएँ',
  },
  'call-before-initialize': {
    what: '{call} {begin} से पहले आता है',
    why: 'मंच इसे त्रुटि देकर लौटा देते हैं, और कुछ कोर्स रोक देते हैं।',
    how: '{begin}("") से शुरू करें',
  },
  'call-after-finish': {
    what: '{call} {end} के बाद आता है',
    why: 'सत्र ख़त्म हो चुका है; अब लिखी बात खो जाती है।',
    how: '{end}("") से पहले लिखें और commit करें',
  },
  'never-finished': {
    what: 'कोर्स {end} के बिना निकल जाता है',
    why: 'मानक इसे माँगता है; कुछ मंच सत्र खुला छोड़ देते हैं या हटा देते हैं।',
    how: 'pagehide पर {end}("") बुलाएँ',
  },
  'finish-while-shown': {
    what: 'कोर्स सामने है और {end} बुला लिया गया',
    why: 'तब iGOT का प्लेयर शिक्षार्थी की जगह भूल जाता है, और अगला क्लिक ख़ाली रिकॉर्ड सहेजता है।',
    how: '{end} केवल pagehide पर बुलाएँ',
  },
  'stops-on-return': {
    what: 'लौटने पर कोर्स iGOT से बात करना बंद कर देता है',
    why: 'जगह सहेजी हो तो वहाँ Initialize कोड 103 के साथ false देता है। कोर्स इसे विफलता मान लेता है और आगे कुछ दर्ज नहीं करता।',
    how: 'कोड 103 के बाद भी चलते रहें, या SCORM 1.2 में प्रकाशित करें',
  },
  'suspend-data-over-limit': {
    what: 'suspend_data में {length, number} अक्षर हैं',
    why: '{standard} में {limit, number} तक की अनुमति है। सीमा मानने वाले मंच इसे काट या लौटा देते हैं, और शिक्षार्थी फिर शुरू से चलते हैं।',
    how: 'स्थिति छोटी रखें',
  },
  'element-unknown': {
    what: '{element} {standard} का तत्व नहीं है',
    why: 'मंच 401 देता है और कुछ नहीं रखता।',
    how: 'मानक का तत्व काम में लें',
  },
  'value-out-of-spec': {
    what: '{element} का एक मान मानक के अनुसार नहीं है',
    why: 'सख़्त मंच त्रुटि देकर पुराना मान ही रखता है।',
    how: 'उसे नियम में दिए रूप में लिखें',
  },
  'call-refused': {
    what: '{call} कोड {code} के साथ लौटा दिया गया',
    why: 'मंच ने इसे नहीं किया; कुछ मंच किसी भी त्रुटि पर कोर्स रोक देते हैं।',
    how: 'लॉग में यह कॉल देखें',
  },
  'completed-at-load': {
    what: 'कोर्स खुलते ही ख़ुद को पूरा मान लेता है',
    why: 'अभी कुछ सीखा नहीं गया। सेकंडों में पूरे हुए कोर्स दुरुपयोग माने जाते हैं।',
    how: 'अंत पर पहुँचने पर ही स्थिति लिखें',
  },
  'not-completed': {
    what: 'अंत आ गया, पर कोर्स पूरा दर्ज नहीं हुआ',
    why: '{screens, plural, other {# स्क्रीन}} और आख़िरी स्क्रीन के बाद भी {lms} में कोर्स अधूरा है।',
    how: '{done} में completed या passed लिखकर commit करें',
  },
  'lrs-not-reached': {
    what: 'कोर्स रिकॉर्ड रखने वाले LRS तक नहीं पहुँचता',
    why: 'उसने लॉन्च के पते में दिए endpoint पर कुछ नहीं भेजा, इसलिए शिक्षार्थी का कुछ दर्ज नहीं होता।',
    how: 'लॉन्च के पते से endpoint और actor पढ़ें',
  },
  'lrs-refused': {
    what: 'LRS को {call} मंज़ूर नहीं',
    why: 'वह कोड {code} देता है; मानक क्या चाहता है, यह लॉग में है।',
    how: 'लॉग में यह कॉल देखें',
  },
  'lrs-not-terminated': {
    what: 'कोर्स “terminated” कथन के बिना निकल जाता है',
    why: 'मंच मान लेता है कि सत्र बीच में छूट गया।',
    how: 'pagehide पर keepalive वाले अनुरोध से भेजें',
  },
  'passed-not-counted': {
    what: '“passed” से 2023 का प्लेयर कुछ पूरा नहीं मानता',
    why: 'वह ठीक “completed” ही गिनता है। जहाँ पुराना प्लेयर लगा है, वहाँ शिक्षार्थी को श्रेय नहीं मिलता।',
    how: 'जहाँ मंच मानक पर नहीं चलता, वहाँ “completed” लिखें',
  },
  'end-not-reached': {
    what: 'रोबोट अंत तक नहीं पहुँचा',
    why: 'वह {screens, plural, other {# स्क्रीन}} के बाद “{heading}” पर रुका; कोर्स पूरा होता है या नहीं, पता नहीं।',
    how: 'ख़ुद चलाकर रिकॉर्ड देखें',
  },
  'completion-lost': {
    what: 'फिर से खोलने पर पूर्णता मिट जाती है',
    why: 'जो शिक्षार्थी केवल कुछ देखने लौटे, उसका श्रेय चला जाता है।',
    how: 'लौटने पर completed या passed को वैसा ही रहने दें',
  },
  'score-missing': {
    what: 'प्रश्नों के उत्तर दिए गए, पर अंक दर्ज नहीं हुए',
    why: 'जिन रिपोर्टों और प्रमाणपत्रों को अंक चाहिए, उनके पास कुछ नहीं होगा।',
    how: 'स्थिति से पहले {points} लिखें',
  },
  'nothing-kept': {
    what: 'निकलने पर कुछ भी सहेजा नहीं जाता',
    why: 'शिक्षार्थी “{left}” तक पहुँचे थे; लौटने पर कोर्स यह नहीं जान सकता।',
    how: 'हर बदलाव पर {place} और suspend_data लिखें',
  },
  'not-resumed': {
    what: 'कोर्स फिर शुरू से चलने लगता है',
    why: 'शिक्षार्थी “{left}” पर निकले और “{back}” पर लौटे, जबकि जगह सहेजी हुई थी।',
    how: 'खुलते समय {place} और suspend_data पढ़ें',
  },
  'resume-unclear': {
    what: 'कोर्स वहीं से चलता है या नहीं, यह साफ़ नहीं',
    why: 'शिक्षार्थी “{left}” पर निकले और “{back}” पर लौटे।',
    how: 'ख़ुद चलाएँ: बीच में निकलें और फिर खोलें',
  },
  'written-too-late': {
    what: 'निकलते समय ही लिखा गया, और खो गया',
    why: '{elements}: पेज जाते समय iGOT का प्लेयर सुनना बंद कर चुका होता है।',
    how: 'हर बदलाव पर लिखें, unload पर नहीं',
  },
  'score-after-completion': {
    what: 'अंक पूर्णता के बाद लिखे गए',
    why: 'iGOT का प्लेयर पूर्णता एक बार भेजता है, उसके बाद कुछ नहीं; ये अंक नहीं पहुँचते।',
    how: 'पहले अंक, फिर स्थिति लिखें, फिर commit करें',
  },
  'saved-only-on-leaving': {
    what: 'निकलने तक कुछ भी सहेजा नहीं जाता',
    why: 'पेज पर कुछ लगातार बदलता है, जबकि iGOT का प्लेयर दो शांत सेकंड चाहता है। टैब बंद हुआ तो सब खो जाएगा।',
    how: 'किसी class या तत्व को लगातार न बदलें',
  },
  hung: {
    what: 'कोर्स जवाब देना बंद कर देता है',
    why: '“{heading}” पर पेज छह सेकंड से ज़्यादा अटका रहा। शिक्षार्थी को टैब बंद करना पड़ेगा।',
    how: 'अटकने से पहले की कॉल देखें',
  },
  'file-missing': {
    what: '{file} माँगी गई, पर पैकेज में नहीं है',
    why: 'शिक्षार्थी को वहाँ ख़ाली जगह दिखती है, या कोर्स रुक जाता है।',
    how: 'फ़ाइल पैकेज में रखें',
  },
  'console-error': {
    what: 'ब्राउज़र एक त्रुटि बताता है',
    why: '{error}',
    how: 'ब्राउज़र के कंसोल में देखें',
  },
  'network-attempt': {
    what: 'कोर्स {host} तक जाना चाहता है',
    why: 'बिना इंटरनेट वाले दफ़्तर में वह हिस्सा नहीं चलता; मंच पर इसकी अनुमति नहीं है।',
    how: 'ज़रूरी चीज़ें पैकेज में ही रखें',
  },
  dialog: {
    what: 'कोर्स ब्राउज़र का संदेश-बॉक्स खोलता है',
    why: 'उसमें लिखा है “{message}”। उत्तर मिलने तक कोर्स रुका रहता है; रोबोट ने उसे बंद किया।',
    how: 'यह बात पेज पर ही लिखें',
  },
  popup: {
    what: 'कोर्स अपनी अलग विंडो खोलता है',
    why: 'ब्राउज़र उसे रोकते हैं (इस बार {count, plural, other {# बार}}); मोबाइल ऐप में वह नहीं खुलती।',
    how: 'उसी विंडो में दिखाएँ',
  },
  download: {
    what: 'कोर्स {file} डाउनलोड कराने लगता है',
    why: 'फ़ाइल बाद में भी शिक्षार्थी के उपकरण पर रहती है।',
    how: 'देख लें कि ऐसा ही चाहिए',
  },
};

export const RUN_WORDS: Readonly<Record<UiLang, Readonly<Record<RunKey, Words>>>> = { en: EN, hi: HI };
