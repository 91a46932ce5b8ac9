/** A text of the tests' own in English and Hindi, paragraph by paragraph, and a dictionary with a few of its words. */
import type { Entries } from '../../../../packager/check/similarity/translated/dictionary.ts';

export const ENGLISH = [
  'The forest department of Mandla planted 2,400 saplings of teak and bamboo along the river last monsoon. Villagers watered them for eleven weeks, and the ranger counted the trees that had survived every month.',
  'Cattle broke the fence in three places, so the committee hired a watchman from the village of Pindrai. His wages of Rs 9,000 were paid from the panchayat fund, and the collector approved the expense by telephone.',
  'In winter a disease spotted the leaves of the bamboo. A scientist from Jabalpur examined them under a microscope, found a fungus, and advised the farmers to spray neem oil twice before sunrise.',
  'By summer 1,750 trees stood taller than a man. The school opened a nursery with the seeds, and the children drew a map of the plantation that hangs in the library of the district office.',
];

export const HINDI = [
  'मंडला के वन विभाग ने पिछली वर्षा में नदी के किनारे सागौन और बाँस के 2,400 पौधे लगाए। गाँव वालों ने ग्यारह सप्ताह तक पानी दिया, और रेंजर ने हर महीने बचे हुए पेड़ गिने।',
  'पशुओं ने तीन जगह बाड़ तोड़ दी, इसलिए कमेटी ने पिंडरई गाँव का एक चौकीदार रखा। उसका वेतन ₹9,000 पंचायत फंड से दिया गया, और कलेक्टर ने टेलीफ़ोन पर ख़र्च की मंज़ूरी दी।',
  'सर्दी में एक रोग से बाँस की पत्तियों पर धब्बे आए। जबलपुर के वैज्ञानिक ने माइक्रोस्कोप से उन्हें जाँचा, फफूँद पाई, और किसानों को सूर्योदय से पहले दो बार नीम का तेल छिड़कने की सलाह दी।',
  'गर्मी तक 1,750 पेड़ आदमी से ऊँचे हो गए। स्कूल ने बीजों से नर्सरी खोली, और बच्चों ने बाग़ान का नक्शा बनाया जो ज़िला कार्यालय की लाइब्रेरी में टँगा है।',
];

/** On the same matter, other facts. */
export const OTHER_HINDI = [
  'वन विभाग ने इस साल सड़क पर 600 आम और जामुन के पेड़ लगाए। ठेकेदार ने टैंकर से पानी मँगाया और हर पौधे पर नंबर लिखा।',
  'बकरियों से बचाने के लिए लोहे के जाल लगे। सरपंच ने सीमेंट के खंभे मँगवाए और मज़दूरों को 42,000 रुपये दिए गए।',
  'तेज़ आँधी में कई डालियाँ टूट गईं। माली ने उन पर चूना लगाया और रस्सी से सहारा दिया, फिर खाद डाली गई।',
  'तीन साल बाद पहले फल आए। बाज़ार में वे अच्छे दाम पर बिके, और पैसे से मंदिर के पास एक कुआँ खोदा गया।',
];

export const DICTIONARY: Entries = {
  forest: ['वन', 'जंगल'],
  department: ['विभाग'],
  river: ['नदी'],
  teak: ['सागौन'],
  sapling: ['पौधा'],
  tree: ['पेड़'],
  water: ['पानी'],
  week: ['सप्ताह', 'हफ़्ता'],
  village: ['गाँव'],
  fence: ['बाड़'],
  break: ['तोड़ना'],
  watchman: ['चौकीदार', 'पहरेदार'],
  wage: ['वेतन'],
  expense: ['ख़र्च'],
  winter: ['सर्दी'],
  disease: ['रोग', 'बीमारी'],
  leaf: ['पत्ती'],
  scientist: ['वैज्ञानिक'],
  farmer: ['किसान'],
  oil: ['तेल'],
  'sun rise': ['सूर्योदय'],
  summer: ['गर्मी'],
  seed: ['बीज'],
  map: ['नक्शा'],
  office: ['कार्यालय'],
};

/** Full of names, loan words and numbers: what can be found without a dictionary. */
export const NAMES_ENGLISH = [
  'Doctor Meenakshi Subramaniam, director of the Coimbatore Computer Laboratory, ordered 340 monitors, 85 printers and 12 scanners from Bharat Electronics, Bengaluru. The project manager, Gurpreet Dhillon of Ludhiana, signed the agreement at the Chennai Trade Centre, with Colonel Rathore and professor Banerjee as guarantors.',
  'Inspector Abdul Rahman of Malappuram checked 57 cylinders and 23 generators at the Petroleum Corporation terminal, Visakhapatnam. Engineer Tenzin Dorjee of Gangtok reported the transformer problem to commissioner Venkataraman, and the contractor, Narmada Engineering of Hoshangabad, supplied 19 capacitors and 4 converters.',
  'Captain Lalthanhawla of Aizawl drove 16 ambulances from Guwahati to Silchar hospital. Nurse Philomena Fernandes of Panaji registered 128 patients, doctor Chatterjee tested malaria samples under a microscope, and the Rotary Club of Jamshedpur donated 75 oxygen cylinders and 31 ventilators.',
];

export const NAMES_HINDI = [
  'कोयंबटूर कंप्यूटर लेबोरेटरी की डायरेक्टर डॉक्टर मीनाक्षी सुब्रमण्यम ने भारत इलेक्ट्रॉनिक्स, बेंगलुरु से 340 मॉनिटर, 85 प्रिंटर और 12 स्कैनर मँगाए। प्रोजेक्ट मैनेजर लुधियाना के गुरप्रीत ढिल्लों ने चेन्नई ट्रेड सेंटर में एग्रीमेंट साइन किया, गारंटर कर्नल राठौर और प्रोफ़ेसर बनर्जी थे।',
  'मलप्पुरम के इंस्पेक्टर अब्दुल रहमान ने पेट्रोलियम कॉरपोरेशन टर्मिनल, विशाखापत्तनम में 57 सिलिंडर और 23 जनरेटर चेक किए। गंगटोक के इंजीनियर तेनज़िन दोरजी ने ट्रांसफ़ॉर्मर प्रॉब्लम की रिपोर्ट कमिश्नर वेंकटरमन को दी, और कॉन्ट्रैक्टर होशंगाबाद की नर्मदा इंजीनियरिंग ने 19 कैपेसिटर और 4 कन्वर्टर सप्लाई किए।',
  'आइज़ोल के कैप्टन लालथनहावला गुवाहाटी से सिलचर हॉस्पिटल तक 16 एंबुलेंस ले गए। पणजी की नर्स फ़िलोमेना फ़र्नांडिस ने 128 पेशेंट रजिस्टर किए, डॉक्टर चटर्जी ने मलेरिया सैंपल माइक्रोस्कोप से टेस्ट किए, और रोटरी क्लब जमशेदपुर ने 75 ऑक्सीजन सिलिंडर और 31 वेंटिलेटर डोनेट किए।',
];
